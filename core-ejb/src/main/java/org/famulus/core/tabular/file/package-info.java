/**
 * Spreadsheet files as staff have them: reading CSV and XLSX row by row within fixed limits, and
 * writing lists back as CSV or XLSX. What a column means belongs one package up; nothing here knows
 * a field, a person or a rule.
 */
package org.famulus.core.tabular.file;
