/** Plugins that misbehave in every way a plugin can; each is packed into a bundle of its own by a test. */
package org.qingshan.itests.trouble;
