/** The smallest plugin: one source of clues, one form, one way to restore. */
@NullMarked
package org.qingshan.plugins.sample;

import org.jspecify.annotations.NullMarked;
