#include "metadata/catalog.h"
