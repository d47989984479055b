#include "metadata/room.h"
