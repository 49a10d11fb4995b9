/**
 * Statements in the shapes that real exporters send, written anew with data of our own.
 *
 * - Moodle: the plugin logstore_xapi (github.com/xAPI-vle/moodle-logstore_xapi), after the statements its tests expect
 *   for course_module_completion_updated, course_completed, user_enrolment_created, mod_quiz attempt_submitted and
 *   mod_facetoface take_attendance.
 * - Open edX: event-routing-backends (github.com/openedx/event-routing-backends), after the fixtures of its xAPI
 *   processor for enrollment.activated, block_completion.changed, completion_aggregator.progress and grade.now_passed.
 */

const MOODLE = 'https://moodle.platform.example';
const EDX = 'https://lms.platform.example';

const called = (name: string) => ({ uz: name });

function moodleContext(event: string) {
  return {
    platform: 'Moodle',
    language: 'uz',
    extensions: {
      'http://lrs.learninglocker.net/define/extensions/info': {
        'http://moodle.org': '4.5.1',
        'https://github.com/xAPI-vle/moodle-logstore_xapi': '4.8.0',
        event_name: `\\core\\event\\${event}`,
        event_function: `\\src\\transformer\\events\\core\\${event}`,
      },
    },
    contextActivities: {
      grouping: [
        {
          id: MOODLE,
          definition: { type: 'http://id.tincanapi.com/activitytype/lms', name: called('Platforma') },
        },
        {
          id: `${MOODLE}/course/view.php?id=7`,
          definition: {
            type: 'http://id.tincanapi.com/activitytype/lms/course',
            name: called('Matematika 2026'),
          },
        },
      ],
      // Older versions of the plugin write a single activity here, and not a list.
      category: {
        id: 'http://moodle.org',
        definition: { type: 'http://id.tincanapi.com/activitytype/source', name: { en: 'Moodle' } },
      },
    },
  };
}

const moodlePerson = (id: string, name = 'Aziza Rahimova') => ({
  name,
  account: { homePage: MOODLE, name: id },
});

export const moodle = {
  courseUrl: `${MOODLE}/course/view.php?id=7`,
  moduleUrl: (id: number) => `${MOODLE}/mod/page/view.php?id=${id}`,

  moduleCompleted: (person: string, module: number, at: string) => ({
    actor: moodlePerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
    object: {
      id: `${MOODLE}/mod/page/view.php?id=${module}`,
      definition: {
        type: 'http://id.tincanapi.com/activitytype/lms/module',
        name: called(`Modul ${module}`),
      },
    },
    timestamp: at,
    context: moodleContext('course_module_completion_updated'),
  }),

  courseCompleted: (person: string, at: string) => ({
    actor: moodlePerson(person),
    verb: { id: 'http://id.tincanapi.com/verb/completed', display: { en: 'completed' } },
    object: {
      id: `${MOODLE}/course/view.php?id=7`,
      definition: {
        type: 'http://id.tincanapi.com/activitytype/lms/course',
        name: called('Matematika 2026'),
      },
    },
    timestamp: at,
    context: moodleContext('course_completed'),
  }),

  enrolled: (person: string, at: string) => ({
    actor: moodlePerson(person),
    verb: {
      id: 'http://www.tincanapi.co.uk/verbs/enrolled_onto_learning_plan',
      display: { en: 'enrolled onto' },
    },
    object: {
      id: `${MOODLE}/course/view.php?id=7`,
      definition: {
        type: 'http://id.tincanapi.com/activitytype/lms/course',
        name: called('Matematika 2026'),
      },
    },
    timestamp: at,
    context: moodleContext('user_enrolment_created'),
  }),

  /** One sitting of a test: not the module that the test is in. */
  attemptSubmitted: (person: string, at: string) => ({
    actor: moodlePerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
    object: {
      id: `${MOODLE}/mod/quiz/attempt.php?attempt=1&cmid=31`,
      definition: { type: 'http://adlnet.gov/expapi/activities/attempt', name: called('Urinish 1') },
      objectType: 'Activity',
    },
    timestamp: at,
    context: moodleContext('attempt_submitted'),
    result: {
      completion: true,
      success: true,
      duration: 'PT12M5S',
      score: { min: 0, max: 100, raw: 82, scaled: 0.82 },
    },
  }),

  attended: (person: string, module: number, at: string) => ({
    actor: moodlePerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/attended', display: { en: 'attended' } },
    object: {
      id: `${MOODLE}/mod/page/view.php?id=${module}`,
      definition: {
        type: 'https://w3id.org/xapi/acrossx/activities/face-to-face-discussion',
        name: called('Amaliy mashg‘ulot'),
      },
    },
    result: { duration: 'PT1H30M', completion: true },
    timestamp: at,
    context: {
      ...moodleContext('take_attendance'),
      instructor: { name: 'Shohida G‘ulomova', account: { homePage: MOODLE, name: '2' } },
    },
  }),
};

const edxPerson = (id: string) => ({ objectType: 'Agent', account: { homePage: EDX, name: id } });
const edxCourse = `${EDX}/course/course-v1:Institut+MAT+2026`;

const edxContext = {
  extensions: {
    'https://w3id.org/xapi/openedx/extension/transformer-version': 'event-routing-backends@9.3.3',
    'https://w3id.org/xapi/openedx/extensions/session-id': '9f1c6f6f0f5b4d6fa1c0a5cf0d5a7c11',
  },
};

export const openEdx = {
  courseUrl: edxCourse,
  blockUrl: (block: string) => `${EDX}/xblock/block-v1:Institut+MAT+2026+type@sequential+block@${block}`,

  registered: (id: string, person: string, at: string) => ({
    id,
    version: '1.0.3',
    actor: edxPerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/registered', display: { en: 'registered' } },
    object: {
      id: edxCourse,
      objectType: 'Activity',
      definition: {
        name: { 'en-US': 'Mathematics 2026' },
        type: 'http://adlnet.gov/expapi/activities/course',
        extensions: { 'https://w3id.org/xapi/acrossx/extensions/type': 'audit' },
      },
    },
    timestamp: at,
    context: edxContext,
  }),

  blockCompleted: (id: string, person: string, block: string, at: string) => ({
    id,
    version: '1.0.3',
    result: {
      completion: true,
      extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 100.0 },
    },
    actor: edxPerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/progressed', display: { en: 'progressed' } },
    object: {
      id: openEdx.blockUrl(block),
      objectType: 'Activity',
      definition: { type: 'http://id.tincanapi.com/activitytype/resource' },
    },
    timestamp: at,
    context: {
      ...edxContext,
      contextActivities: {
        parent: [
          {
            id: edxCourse,
            objectType: 'Activity',
            definition: {
              name: { 'en-US': 'Mathematics 2026' },
              type: 'http://adlnet.gov/expapi/activities/course',
            },
          },
        ],
      },
    },
  }),

  /** The completion aggregator tells the share as a scaled score. */
  courseProgressed: (id: string, person: string, share: number, at: string) => ({
    id,
    version: '1.0.3',
    result: { completion: share === 1, score: { scaled: share } },
    actor: edxPerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/progressed', display: { en: 'progressed' } },
    object: {
      id: edxCourse,
      objectType: 'Activity',
      definition: { type: 'http://adlnet.gov/expapi/activities/course' },
    },
    timestamp: at,
    context: edxContext,
  }),

  coursePassed: (id: string, person: string, at: string) => ({
    id,
    version: '1.0.3',
    actor: edxPerson(person),
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
    object: {
      id: edxCourse,
      objectType: 'Activity',
      definition: {
        extensions: {},
        name: { en: 'Mathematics 2026' },
        type: 'http://adlnet.gov/expapi/activities/course',
      },
    },
    timestamp: at,
    context: edxContext,
  }),
};
