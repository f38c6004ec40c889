// Linux's queue of events, which Swift's Glibc does not have.
#pragma once
#include <sys/epoll.h>
