/**
 * To-dos that rules create with the effect TASK, and their end. What the home page counts from the state of records (applications to decide, places to answer) is no to-do and does not belong here.
 */
package org.famulus.core.task;
