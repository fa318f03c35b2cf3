/**
 * Lists that live in the address: page, order and filters are query parameters, rows come from the
 * core a page at a time. What a list shows lies with its area.
 */
package org.famulus.web.list;
