/**
 * What becomes of a posted form: errors at fields, reasons of rules, both versions of a record that
 * somebody else changed. The forms themselves lie with their areas.
 */
package org.famulus.web.form;
