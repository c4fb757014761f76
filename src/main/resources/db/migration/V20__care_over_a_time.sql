-- Figures of care over any time: chats that were begun are found by when, as those that were finished and the answers
-- already are.

create index episode_begun on episode (location_id, started_at);
