/**
 * A course or a module as a file speaks of it: everything an import may change, and nothing else. Kept with each row
 * of an import as what stood there before and what stands there after, so that it can be compared and undone.
 */
import type { Course, Module } from '../courses.ts';
import type { CourseFields } from '../edit-courses.ts';
import type { ModuleFields } from '../edit-modules.ts';

export interface CourseShape extends CourseFields {
  readonly archived: boolean;
}

export interface ModuleShape extends ModuleFields {
  /** Code of its course. */
  readonly course: string;
  readonly position: number;
  readonly archived: boolean;
}

export type Shape = CourseShape | ModuleShape;

export function courseShape(course: Course): CourseShape {
  const { code, titles, area, hours, credits, plan, durationDays, permission } = course;
  return {
    code,
    titles,
    area,
    hours,
    credits,
    plan,
    durationDays,
    permission,
    archived: course.archivedAt !== null,
  };
}

/** @param course code of the module's course */
export function moduleShape(module: Module, course: string): ModuleShape {
  const { passport, titles, area, hours, credits, permission, position } = module;
  const archived = module.archivedAt !== null;
  return { course, passport, titles, area, hours, credits, permission, position, archived };
}

export function isModule(shape: Shape): shape is ModuleShape {
  return 'passport' in shape;
}

/** What a reader calls it: the passport number or the code. */
export function shapeName(shape: Shape): string {
  return isModule(shape) ? shape.passport : shape.code;
}

/** The same for shapes of the same thing only: a course may have a code that looks like a passport number. */
export function shapeKey(shape: Shape): string {
  return `${isModule(shape) ? 'module' : 'course'} ${shapeName(shape)}`;
}
