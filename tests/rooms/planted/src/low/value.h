// Breaks the graph: a lower room that includes a higher one.
#pragma once

#include "high/page.h"
