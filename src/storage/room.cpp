#include "storage/room.h"
