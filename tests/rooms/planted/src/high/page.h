// Keeps the graph, but closes the ring that low/value.h opens.
#pragma once

#include "low/value.h"
