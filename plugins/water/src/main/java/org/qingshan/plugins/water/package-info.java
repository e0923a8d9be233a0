/** Water department 水利: rivers and lakes, soil erosion, abstraction of water. */
@NullMarked
package org.qingshan.plugins.water;

import org.jspecify.annotations.NullMarked;
