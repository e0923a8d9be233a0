/** Opens the record on a database without a container; inside the container its ports are services. */
@NullMarked
package org.qingshan.store;

import org.jspecify.annotations.NullMarked;
