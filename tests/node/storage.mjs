// The published client of Supabase as a judge of our stand-in for its Storage.
// node storage.mjs URL KEY   prints one JSON object of what it saw.
import { createClient } from "@supabase/supabase-js";

const [url, key] = process.argv.slice(2);
const storage = createClient(url, key, { auth: { persistSession: false } }).storage;
const bucket = storage.from("media");
const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 256);
const type = { contentType: "image/png" };
const taken = ({ data, error }) => {
  if (error) throw error;
  return data;
};
const told = ({ error }) => ({ status: error?.statusCode ?? String(error?.status), message: error?.message });

const stored = taken(await bucket.upload("ada/ab/one.png", bytes, { ...type, metadata: { stamp: "js" } }));
const twice = told(await bucket.upload("ada/ab/one.png", bytes, type));
taken(await bucket.upload("ada/ab/one.png", bytes, { ...type, upsert: true, metadata: { stamp: "js" } }));
taken(await bucket.upload("ada/two.bin", new Blob([bytes])));
const info = taken(await bucket.info("ada/ab/one.png"));
const whole = new Uint8Array(await taken(await bucket.download("ada/ab/one.png")).arrayBuffer());
const listed = taken(await bucket.list("ada", { limit: 10 }));
const flat = taken(await bucket.listV2({ prefix: "ada/", limit: 1 }));
const rest = taken(await bucket.listV2({ prefix: "ada/", limit: 1, cursor: flat.nextCursor }));
const signed = taken(await bucket.createSignedUrl("ada/ab/one.png", 60)).signedUrl;
const part = await fetch(signed, { headers: { Range: "bytes=10-12" } });
const ended = await fetch(taken(await bucket.createSignedUrl("ada/ab/one.png", -1)).signedUrl);
const slot = taken(await bucket.createSignedUploadUrl("ada/three.bin"));
taken(await bucket.uploadToSignedUrl(slot.path, slot.token, bytes));
taken(await bucket.move("ada/two.bin", "ada/moved.bin"));
taken(await bucket.copy("ada/moved.bin", "ada/copied.bin"));
const removed = taken(await bucket.remove(["ada/moved.bin", "ada/none.bin"]));

console.log(
  JSON.stringify({
    stored: stored.fullPath,
    twice,
    info: { size: info.size, type: info.contentType, stamp: info.metadata.stamp },
    same: whole.length === bytes.length && whole.every((byte, i) => byte === bytes[i]),
    listed: listed.map((row) => [row.name, row.id === null]),
    flat: [flat.objects[0].name, flat.hasNext, rest.objects[0].name, rest.hasNext],
    part: [part.status, part.headers.get("content-range"), [...new Uint8Array(await part.arrayBuffer())]],
    ended: ended.status,
    removed: removed.map((row) => row.name),
    missing: told(await bucket.download("ada/none.bin")).message,
    there: [(await bucket.exists("ada/copied.bin")).data, (await bucket.exists("ada/none.bin")).data],
    bucket: taken(await storage.getBucket("media")).public,
    nowhere: told(await storage.from("nowhere").upload("x", bytes)),
  }),
);
