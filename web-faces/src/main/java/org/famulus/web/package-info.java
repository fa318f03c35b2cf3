/**
 * Pages, tags and HTTP ends shared by all regions. No rule is kept here; a page asks the core and
 * shows what it answers.
 */
package org.famulus.web;
