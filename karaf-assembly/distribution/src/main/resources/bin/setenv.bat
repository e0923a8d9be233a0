@echo off
rem Settings of the Java process; read by every script of this folder.
set EXTRA_JAVA_OPTS=-Xms64m -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 %EXTRA_JAVA_OPTS%
