package org.qingshan.benchmarks;

/** Something that several threads do over and over. */
interface Workload {
    /** Name in the table of results. */
    String name();

    /** Called between turns, while no clock runs. */
    default void prepare() {}

    /** What one thread does; used by that thread alone. */
    Worker worker(int thread);

    /** One thread's share of the work. */
    interface Worker extends AutoCloseable {
        /** Does one step, durable when it returns. */
        void step() throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
