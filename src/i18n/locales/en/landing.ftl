### The home page: what Hamroh is, and the ways in.

landing-title = Your question will not go unanswered
landing-lead = Hamroh is a Telegram bot for teachers’ questions about professional development. You write, an official of the institute reads it, and the answer arrives in the same chat.
landing-ask = Ask in Telegram
landing-try = Open the trial chat
landing-desk = Officials’ desk
landing-step-write-title = Write as you always do
landing-step-write-text = Text, a photo, a voice message or a file. You can ask without registering.
landing-step-wait-title = Know when to expect an answer
landing-step-wait-text = The bot tells you the number of your question, its place in the queue and the likely wait.
landing-step-answer-title = Read the answer in the same place
landing-step-answer-text = The official’s answer appears under your question. You can ask more, and rate it.
landing-hours = Officials answer every day from { $from } to { $to }.
landing-sandbox = This is a trial: no real Telegram is connected, and everything written stays on this computer.
landing-example = An example of a conversation
landing-example-question = Hello! When does module 3 open?
landing-example-answer = Hello! Module 3 opens today at 11:15.
