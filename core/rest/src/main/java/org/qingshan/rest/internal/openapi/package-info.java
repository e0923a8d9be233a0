/** The OpenAPI document, made from the route table and the records of requests and answers. */
@NullMarked
package org.qingshan.rest.internal.openapi;

import org.jspecify.annotations.NullMarked;
