import { definedClasses } from './hostClass.ts';
import './workbookClass.ts';

/** Every class of the object model that the host has, with its members. */
export const WIRE_CLASSES = definedClasses();
