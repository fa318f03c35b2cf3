/** What a person sees first. The tasks come from the core. */
package org.famulus.web.home;
