// Everything that the vendor's client for Node sends, with its defaults and with headers of one's own.
import { APIClient, SendEmailRequest, SendInAppRequest, SendInboxMessageRequest, SendPushRequest, SendSMSRequest,
  SendWhatsAppRequest } from "customerio-node";

const [key, url] = process.argv.slice(2);
const api = new APIClient(key, { url: `${url}/v1`, retry: false });
const to = "ada@example.com";
const person = { identifiers: { id: 42 }, message_data: { name: "Ada", order: 8841, total: "42 EUR" } };
const template = { transactional_message_id: 44, ...person };
const text = { transactional_message_id: 7, ...person };

const attached = new SendEmailRequest({ to, ...template });
attached.attach("note.txt", "hello");
const receipts = [
  await api.sendEmail(new SendEmailRequest({ to, ...template })),
  await api.sendEmail(new SendEmailRequest({ to, ...template, headers: { "X-Order": "8841" } })),
  await api.sendEmail(new SendEmailRequest({ to, ...template, headers: [{ name: "X-Order", value: "8841" }] })),
  await api.sendEmail(new SendEmailRequest({ to, ...template, headers: '[{"name":"X-Order","value":"8841"}]' })),
  await api.sendEmail(new SendEmailRequest({ to, ...person, from: "news@example.com", subject: "Hi", body: "Hello" })),
  await api.sendEmail(attached),
  await api.sendPush(new SendPushRequest(text)),
  await api.sendSMS(new SendSMSRequest(text)),
  await api.sendSMS(new SendSMSRequest({ to: "+12025550143", ...text })),
  await api.sendWhatsApp(new SendWhatsAppRequest(text)),
  await api.sendWhatsApp(new SendWhatsAppRequest({ to: "+12025550143", from: "+12025550100", ...text })),
  await api.sendInboxMessage(new SendInboxMessageRequest(text)),
  await api.sendInApp(new SendInAppRequest(text)),
];
const trigger = await api.triggerBroadcast(12, { line: "North line", day: "Sunday" }, { ids: [42, "57"] });

const rows = [{ title: "Bookbinding" }, { title: "Soldering" }];
const { collection } = await api.createCollection({ name: "courses", data: rows });
await api.updateCollectionContent(collection.id, rows.slice(1));
const content = await api.getCollectionContent(collection.id);
const condition = { field: "plan", operator: "eq", value: "enterprise", type_id: 1 };
const found = await api.findObjects(1, { object_attribute: condition });
const people = await api.getCustomersAttributes([42, "57"]);

const refusals = [];
for (const call of [
  () => api.getSegment(999),
  () => api.sendEmail(new SendEmailRequest({ to: Array(16).fill(to).join(","), ...template })),
]) {
  try {
    await call();
    refusals.push(null);
  } catch (error) {
    refusals.push(error.statusCode);
  }
}
console.log(JSON.stringify({ receipts, trigger, content, objects: found.ids, people: people.customers.length, refusals }));
