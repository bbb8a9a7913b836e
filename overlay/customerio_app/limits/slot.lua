-- The decisions of _window.py inside Redis or Valkey, function for function; a test holds the two to one another.
-- KEYS: the buckets' keys. ARGV[1]: the ask, in MessagePack: the fields of an Ask, then for each bucket its
-- limit, window and burst. It calls TIME, GET and SET only, and every SET has an expiry. The constants come before it.

local ask = cmsgpack.unpack(ARGV[1])
local process, held, periods, idle, unused, gone, sent, refused, count, waiting, place, lead, delay, _, buckets =
  unpack(ask, 1, 15)
local states, rates = {}, {}

local function base_guard(window) return math.max(GUARD_FLOOR, GUARD_SHARE * window) end

local function new_state(rate)
  return {
    epoch = now, seen = now, log = {}, held = {}, next = now, pause = now, paused_at = now, fresh = true, careful = now,
    cold = true, guard = base_guard(rate.window), raised = now - GUARD_RISE_EVERY, calm = now, level = rate.limit,
    room = rate.limit, raise_at = now, head = 0, tail = 0, period = 0, members = 0, former = 0
  }
end

local function insert(log, stamp)
  local index = #log + 1
  while index > 1 and log[index - 1] > stamp do index = index - 1 end
  table.insert(log, index, stamp)
end

local function trim(log, rate)
  while #log > rate.limit + SPARE do table.remove(log, 1) end
end

local function all_held(state)
  local total = 0
  for _, each in pairs(state.held) do total = total + each[1] end
  return total
end

local function gathered(log, window, limit)
  if now - log[#log] < BURST_LASTS then return 0 end
  local first = #log - limit + 1
  local last = log[first]
  for index = first, #log do
    if log[index] - log[first] <= window then last = log[index] end
  end
  return last
end

local function slot_of(state, rate, ahead)
  local limit, log = state.level, state.log
  local span = rate.window + state.guard
  local spacing = span / limit
  local burst = math.min(rate.burst, limit)
  if now < state.careful and spacing <= SPACED_UP_TO then burst = 1 end
  local at = math.max(state.pause, state.next + (ahead + 1 - burst) * spacing)
  if #log > 0 then at = math.max(at, log[#log]) end
  local total = all_held(state)
  if total >= limit then return math.max(at, now + LOOK_AGAIN) end
  local rounds = math.floor((total + ahead) / limit)
  local rest = total + ahead - rounds * limit
  local index = #log - limit + rest
  if index >= 0 then
    if rest == 0 and state.guard > base_guard(rate.window) and burst == limit then
      at = math.max(at, gathered(log, rate.window, limit) + span)
    end
    return math.max(at, log[index + 1] + span * (rounds + 1))
  end
  if rounds > 0 then return math.max(at, now + span * rounds) end
  return at
end

local function advance(state, rate)
  local back, at = state.seen - now, now
  if back > CLOCK_SLACK then
    for index = 1, #state.log do state.log[index] = state.log[index] - back end
    for _, key in ipairs({'epoch', 'next', 'pause', 'paused_at', 'careful', 'raised', 'calm', 'raise_at'}) do
      state[key] = state[key] - back
    end
    for _, each in pairs(state.held) do each[2] = each[2] - back end
  elseif back > 0 then
    at = state.seen
  end
  state.seen = at
  local base = base_guard(rate.window)
  if state.guard > base then
    local steps = math.floor((at - state.calm) / GUARD_FALL_EVERY)
    if steps > 0 then
      state.guard = math.max(base, state.guard * GUARD_FALL ^ steps)
      state.calm = state.calm + steps * GUARD_FALL_EVERY
    end
  end
  if state.level < rate.limit and at >= state.raise_at then
    local steps = math.floor((at - state.raise_at) / RAISE_EVERY) + 1
    local step = math.max(1, math.floor(RAISE_SHARE * rate.limit))
    state.level = math.min(rate.limit, state.level + steps * step)
    state.raise_at = state.raise_at + steps * RAISE_EVERY
  end
  for id, each in pairs(state.held) do
    if each[2] + HELD_FOR < at then state.held[id] = nil end
  end
end

local function pass_no_shows(state, rate)
  if state.tail == state.head then return end
  local late = now - NO_SHOW - slot_of(state, rate, 0)
  if late > 0 then
    local spacing = (rate.window + state.guard) / state.level
    state.head = math.min(state.tail, state.head + 1 + math.floor(late / spacing))
  end
end

local function note(state, rate, holds)
  local log = state.log
  for _, slot in ipairs(gone) do
    for index = 1, #log do
      if log[index] >= slot - 0.0001 then
        if log[index] <= slot + 0.0001 then table.remove(log, index) end
        break
      end
    end
  end
  if unused > 0 then state.next = state.next - unused * (rate.window + state.guard) / state.level end
  for _, stamp in ipairs(sent) do insert(log, math.min(stamp, now)) end
  trim(log, rate)
  state.held[process] = holds > 0 and {holds, now} or nil
end

local function refuse(state, rate, sent_at, retry_after)
  local news, again = sent_at >= state.paused_at, false
  if news then
    again = not state.cold and now < state.pause + AGAIN_WITHIN * (rate.window + state.guard)
    state.room = -1
    for _, stamp in ipairs(state.log) do
      if stamp > sent_at - rate.window then state.room = state.room + 1 end
    end
    state.cold = false
  else
    state.room = state.room - 1
  end
  if state.level < rate.limit or again then
    state.level = math.max(1, math.min(state.level, state.room))
    state.raise_at = now + HOLD_LEVEL
  elseif news and now - state.raised >= GUARD_RISE_EVERY then
    state.guard = math.max(state.guard, math.min(state.guard * GUARD_RISE, GUARD_CAP * rate.window))
    state.raised = now
  end
  state.calm = now
  local till
  if retry_after >= 0 then
    till = now + math.min(retry_after, PAUSE_AT_MOST)
  elseif news then
    till = math.max(now, sent_at + math.min(rate.window, PAUSE_AT_MOST) + state.guard)
  else
    return
  end
  if till > state.pause then
    state.pause, state.paused_at, state.fresh = till, now, true
    state.next = math.max(state.next, till)
  end
end

local function count_process(state, period, counted)
  if state.period ~= period then
    state.former = state.period == period - 1 and state.members or 0
    state.members, state.period = 0, period
  end
  if counted ~= period then state.members = state.members + 1 end
end

local function record(state, rate, slot)
  local spacing = (rate.window + state.guard) / state.level
  state.next = math.max(state.next, slot) + spacing
  if state.fresh then
    state.fresh = false
    local alone = slot + math.min(FIRST_ALONE, rate.window)
    state.careful = alone
    if state.cold then state.careful = slot + math.min(rate.window, CAREFUL_AT_MOST) + state.guard end
    if spacing <= SPACED_UP_TO then state.next = math.max(state.next, alone) end
  end
  insert(state.log, slot)
  trim(state.log, rate)
end

local function take()
  local slots, turn, bottleneck = {}, now, 1
  local where, first, tickets = place[1] + 1, place[2], place[3]
  if first + tickets > states[where].tail then
    tickets = 0
  elseif tickets > waiting and first + tickets == states[where].tail then
    tickets = waiting
    states[where].tail = math.max(states[where].head, first + tickets)
  end
  while waiting > 0 do
    turn = now + delay
    local furthest = -math.huge
    for index, state in ipairs(states) do
      local ticket = (index == where and tickets > 0) and first or state.tail
      local at = slot_of(state, rates[index], math.max(0, ticket - state.head))
      turn = math.max(turn, at)
      if at > furthest then furthest, bottleneck = at, index end
    end
    if turn - now > lead or #slots == count then break end
    for index, state in ipairs(states) do
      if index == where and tickets > 0 then
        state.head = math.max(state.head, first + 1)
        first, tickets = first + 1, tickets - 1
      else
        state.tail = state.tail + 1
        state.head = math.max(state.head, state.tail)
      end
      record(state, rates[index], turn)
    end
    slots[#slots + 1] = turn
  end
  local left = waiting - #slots
  if left <= 0 then return slots, now, {0, 0, 0} end
  if tickets == 0 or where ~= bottleneck or first + tickets <= states[where].head then
    tickets = math.min(left, math.max(1, count))
    where, first = bottleneck, states[bottleneck].tail
    states[where].tail = states[where].tail + tickets
  end
  return slots, turn, {where - 1, first, tickets}
end

for index, key in ipairs(KEYS) do
  local bucket = buckets[index]
  local rate = {limit = bucket[1], window = bucket[2], burst = bucket[3]}
  local blob = redis.call('GET', key)
  local state = blob and cmsgpack.unpack(blob) or new_state(rate)
  states[index], rates[index] = state, rate
  advance(state, rate)
end
for _, state in ipairs(states) do now = math.max(now, state.seen) end

local period, paused = math.floor(now / PERIOD), 0
for index, state in ipairs(states) do
  local rate = rates[index]
  note(state, rate, held[index])
  if #refused > 0 then refuse(state, rate, refused[1], refused[2]) end
  if #periods > 0 then count_process(state, period, periods[index]) end
  local age = now - state.epoch
  if age < idle and idle < 1.25 * rate.window then
    state.pause = math.max(state.pause, state.epoch + rate.window + state.guard)
  end
  pass_no_shows(state, rate)
  if state.pause > now then paused = 1 end
end
local slots, turn, kept = take()

local function exact(number) return string.format('%.6f', number) end
local reply = {exact(now), exact(turn), kept[1], kept[2], kept[3], paused, period, #slots}
for _, slot in ipairs(slots) do reply[#reply + 1] = exact(slot) end
for index, state in ipairs(states) do
  reply[#reply + 1] = math.max(1, state.members, state.former)
  reply[#reply + 1] = exact(state.guard)
  local keep = KEEP + 3 * rates[index].window + math.max(0, state.pause - now)
  redis.call('SET', KEYS[index], cmsgpack.pack(state), 'PX', string.format('%.0f', keep * 1000))
end
return reply
