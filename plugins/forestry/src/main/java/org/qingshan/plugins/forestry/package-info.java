/** Forestry department 林业: forests, their services, wildlife. */
@NullMarked
package org.qingshan.plugins.forestry;

import org.jspecify.annotations.NullMarked;
