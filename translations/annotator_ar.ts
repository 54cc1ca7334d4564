<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Apache License 2.0; the sample project CC0</source>
        <translation>رخصة Apache 2.0؛ ومشروع المثال CC0</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Read news articles side by side and mark who alleges, denies, demands and claims evidence.</source>
        <translation>قراءة المقالات الصحفية جنبًا إلى جنب ووسم مَن يتّهم ومَن ينفي ومَن يطالب ومَن يحتجّ بدليل.</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>{version}, with Qt {qt}</source>
        <translation>⁨{version}⁩، مع Qt ⁨{qt}⁩</translation>
    </message>
</context>
<context>
    <name>AgreementBoard</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have each begun an article.

Merge a colleague’s project, or import their layer; then open this page again.</source>
        <translation>يحتاج قياس الاتفاق إلى موسِّمَين بدأ كلٌّ منهما مقالًا.

ادمج مشروع زميل أو استورد طبقته، ثم افتح هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Agreement needs two.</source>
        <translation>يحتاج الاتفاق إلى اثنين.</translation>
    </message>
    <message>
        <source>Choose whom to compare.</source>
        <translation>اختر مَن تقارن بينهم.</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it, to see its cases. S sorts by its column.</source>
        <translation>انقر رقمًا أو اضغط Enter عليه لرؤية حالاته. والمفتاح S يرتّب بحسب عموده.</translation>
    </message>
    <message>
        <source>Click or Enter: the cases behind it.</source>
        <translation>نقرة أو Enter: الحالات وراءه.</translation>
    </message>
    <message>
        <source>Compared: {names}</source>
        <translation>المقارَنون: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Count gamma</source>
        <translation>حساب غاما</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>دمج مشاريع الزملاء…</translation>
    </message>
    <message>
        <source>The layers have changed since the figures were counted</source>
        <translation>تغيّرت الطبقات منذ حُسبت الأرقام</translation>
    </message>
    <message>
        <source>Whom to compare …</source>
        <translation>مَن يُقارَن بمَن…</translation>
    </message>
    <message>
        <source>Whose layers are compared</source>
        <translation>الطبقات التي تُقارَن</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>⁨{name}⁩ (اقتراحات)</translation>
    </message>
</context>
<context>
    <name>AgreementDesk</name>
    <message>
        <source>Counting gamma</source>
        <translation>جارٍ حساب غاما</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Drawing articles for the intervals</source>
        <translation>جارٍ سحب مقالات لحساب الفترات</translation>
    </message>
    <message>
        <source>The counting ended before it was done. Count again.</source>
        <translation>انتهى الحساب قبل تمامه. أعد الحساب.</translation>
    </message>
</context>
<context>
    <name>ArticleDrop</name>
    <message numerus="yes">
        <source>%Ln file(s) in all, {size}</source>
        <translation>
            <numerusform>لا ملفات، ⁨{size}⁩</numerusform>
            <numerusform>ملف واحد إجمالًا، ⁨{size}⁩</numerusform>
            <numerusform>ملفان إجمالًا، ⁨{size}⁩</numerusform>
            <numerusform>%Ln ملفات إجمالًا، ⁨{size}⁩</numerusform>
            <numerusform>%Ln ملفًا إجمالًا، ⁨{size}⁩</numerusform>
            <numerusform>%Ln ملف إجمالًا، ⁨{size}⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), {size}</source>
        <translation>
            <numerusform>لا ملفات، ⁨{size}⁩</numerusform>
            <numerusform>ملف واحد، ⁨{size}⁩</numerusform>
            <numerusform>ملفان، ⁨{size}⁩</numerusform>
            <numerusform>%Ln ملفات، ⁨{size}⁩</numerusform>
            <numerusform>%Ln ملفًا، ⁨{size}⁩</numerusform>
            <numerusform>%Ln ملف، ⁨{size}⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Articles to bring in</source>
        <translation>المقالات المراد استيرادها</translation>
    </message>
    <message>
        <source>Drop files or folders here: text, JSON Lines, Label Studio, doccano, brat, CoNLL.</source>
        <translation>أفلت هنا ملفات أو مجلدات: نص أو JSON Lines أو Label Studio أو doccano أو brat أو CoNLL.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take the chosen ones out of the list (Delete)</source>
        <translation>إزالة المختار من القائمة (Delete)</translation>
    </message>
    <message>
        <source>will be left out: {why}</source>
        <translation>سيُترك: ⁨{why}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln cannot be read</source>
        <translation>
            <numerusform>⁨{found}⁩</numerusform>
            <numerusform>⁨{found}⁩؛ تتعذّر قراءة واحد</numerusform>
            <numerusform>⁨{found}⁩؛ تتعذّر قراءة اثنين</numerusform>
            <numerusform>⁨{found}⁩؛ تتعذّر قراءة %Ln</numerusform>
            <numerusform>⁨{found}⁩؛ تتعذّر قراءة %Ln</numerusform>
            <numerusform>⁨{found}⁩؛ تتعذّر قراءة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found}; %Ln of other kinds left out</source>
        <translation>
            <numerusform>⁨{found}⁩</numerusform>
            <numerusform>⁨{found}⁩؛ يُترك واحد من نوع آخر</numerusform>
            <numerusform>⁨{found}⁩؛ يُترك اثنان من أنواع أخرى</numerusform>
            <numerusform>⁨{found}⁩؛ يُترك %Ln من أنواع أخرى</numerusform>
            <numerusform>⁨{found}⁩؛ يُترك %Ln من أنواع أخرى</numerusform>
            <numerusform>⁨{found}⁩؛ يُترك %Ln من أنواع أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}  ·  looking …</source>
        <translation>⁨{name}⁩  ·  جارٍ الفحص…</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>All formats</source>
        <translation>كل الصيغ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>تصدير المخطّط</translation>
    </message>
    <message>
        <source>Folder of the new project</source>
        <translation>مجلد المشروع الجديد</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <translation>إرشادات بصيغة Markdown</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <translation>إرشادات المشروع</translation>
    </message>
    <message>
        <source>Hand out articles</source>
        <translation>توزيع المقالات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>وسوم المشروع</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects</source>
        <translation>دمج مشاريع الزملاء</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Print into a PDF file</source>
        <translation>الطباعة إلى ملف PDF</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>المخطّطات</translation>
    </message>
    <message>
        <source>Schemes and projects</source>
        <translation>المخطّطات والمشاريع</translation>
    </message>
    <message>
        <source>Table of spans</source>
        <translation>جدول المقاطع</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>العمل على نسخة</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkbox</source>
        <translation>خانة تأشير</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>الخيارات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>الخيار الأول</translation>
    </message>
    <message>
        <source>For the label</source>
        <translation>للوسم</translation>
    </message>
    <message>
        <source>For the labels</source>
        <translation>للوسوم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Identifier of the attribute</source>
        <translation>معرّف السمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of the attribute</source>
        <translation>نوع السمة</translation>
    </message>
    <message>
        <source>Make the ticked ones</source>
        <translation>جعل المؤشَّر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the attribute</source>
        <translation>اسم السمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Offer the values in use</source>
        <translation>اقتراح القيم المستعملة</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Second choice</source>
        <translation>الخيار الثاني</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>عدة أسطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Values in use</source>
        <translation>القيم المستعملة</translation>
    </message>
    <message>
        <source>What the ticked values become</source>
        <translation>ما تصير إليه القيم المؤشَّرة</translation>
    </message>
    <message>
        <source>Where nothing is ticked spans of all labels carry it.</source>
        <translation>إن لم يؤشَّر شيء حملته مقاطع كل الوسوم.</translation>
    </message>
</context>
<context>
    <name>BackupSheet</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Backups of “{name}” lie in {folder}. Each was read back when it was made.</source>
        <translation>النسخ الاحتياطية من «⁨{name}⁩» في ⁨{folder}⁩. وقد قُرئت كل منها عند إنشائها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>There are no backups of “{name}” yet.</source>
        <translation>لا نسخ احتياطية من «⁨{name}⁩» بعد.</translation>
    </message>
    <message>
        <source>Who worked</source>
        <translation>من عمل فيه</translation>
    </message>
    <message>
        <source>“{name}” becomes again what it was on {when}. What it is now is kept beside it, as “{stem} (before restoring, …)”, and the window opens the project anew.</source>
        <translation>يعود «⁨{name}⁩» إلى ما كان عليه في ⁨{when}⁩. تُحفظ حالته الراهنة بجانبه باسم «⁨{stem}⁩ (before restoring, …)»، وتفتح النافذة المشروع من جديد.</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>&amp;0   Gold</source>
        <translation>&amp;0   المرجع</translation>
    </message>
    <message>
        <source>Accept these {n}</source>
        <translation>قبول هذه (⁨{n}⁩)</translation>
    </message>
    <message>
        <source>Annotator with a mark in the cases</source>
        <translation>موسِّم له علامة في الحالات</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Behind {words}</source>
        <translation>وراء ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Cases of this article only</source>
        <translation>حالات هذا المقال فقط</translation>
    </message>
    <message>
        <source>Any difference</source>
        <translation>أي اختلاف</translation>
    </message>
    <message>
        <source>Class: how the annotators differ</source>
        <translation>الصنف: فيمَ يختلف الموسِّمون</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>مقارنة الموسِّمين</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Compare: {names}</source>
        <translation>مقارنة: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Compare: {n} annotators</source>
        <translation>مقارنة: الموسِّمون ⁨{n}⁩</translation>
    </message>
    <message>
        <source>{review.next} compares the layers of all annotators and goes from case to case.

A case is what they say about the same words. Decided cases make the gold layer.</source>
        <translation>يقارن ⁨{review.next}⁩ طبقات كل الموسِّمين وينتقل من حالة إلى حالة.

الحالة هي ما يقولونه عن الكلمات نفسها، ومن الحالات المحسومة تتكوّن طبقة المرجع.</translation>
    </message>
    <message>
        <source>Hand out articles …</source>
        <translation>توزيع المقالات…</translation>
    </message>
    <message>
        <source>How far the cases are</source>
        <translation>مدى تقدّم الحالات</translation>
    </message>
    <message>
        <source>Label in the cases</source>
        <translation>الوسم في الحالات</translation>
    </message>
    <message>
        <source>List all cases again</source>
        <translation>سرد كل الحالات من جديد</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>دمج مشاريع الزملاء…</translation>
    </message>
    <message>
        <source>No such case.</source>
        <translation>لا حالة كهذه.</translation>
    </message>
    <message>
        <source>Nothing waits to be decided here.</source>
        <translation>لا شيء ينتظر القرار هنا.</translation>
    </message>
    <message>
        <source>Order of the cases</source>
        <translation>ترتيب الحالات</translation>
    </message>
    <message>
        <source>Reading the layers …</source>
        <translation>جارٍ قراءة الطبقات…</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>إظهار كل الحالات</translation>
    </message>
    <message>
        <source>There is nothing to compare yet: that takes the layers of two people.

Hand articles out and merge what comes back, or let somebody else annotate here ({project.annotator}).</source>
        <translation>لا شيء للمقارنة بعد: يلزم لذلك طبقتا شخصين.

وزّع المقالات وادمج ما يعود، أو دع غيرك يَسِم هنا (⁨{project.annotator}⁩).</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>هذا المقال فقط</translation>
    </message>
    <message>
        <source>Whose layers are compared</source>
        <translation>الطبقات التي تُقارَن</translation>
    </message>
    <message>
        <source>changed: {n}</source>
        <translation>متغيّرة: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>deferred: {n}</source>
        <translation>مؤجّلة: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>gaps: {n}</source>
        <translation>ثغرات: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>{name} (suggestions)</source>
        <translation>⁨{name}⁩ (اقتراحات)</translation>
    </message>
    <message>
        <source>{n} that all agree on …</source>
        <translation>⁨{n}⁩ اتفق عليها الجميع…</translation>
    </message>
    <message>
        <source>{review.next} begins</source>
        <translation>⁨{review.next}⁩ يبدأ</translation>
    </message>
    <message>
        <source>{review.next} goes on</source>
        <translation>⁨{review.next}⁩ يتابع</translation>
    </message>
</context>
<context>
    <name>CaseStrip</name>
    <message>
        <source>A question on it ({review.ask})</source>
        <translation>سؤال عنها (⁨{review.ask}⁩)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>ثغرة</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>التقاطع</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>One span: all words of all</source>
        <translation>مقطع واحد: كل كلمات الجميع</translation>
    </message>
    <message>
        <source>One span: the words that all have</source>
        <translation>مقطع واحد: الكلمات المشتركة بين الجميع</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Select what is right, and label it</source>
        <translation>حدّد الصحيح وضع وسمه</translation>
    </message>
    <message>
        <source>Select what is right, then a label’s digit makes it gold. Esc leaves it.</source>
        <translation>حدّد الصحيح ثم اضغط رقم وسمٍ ليصير مرجعًا. ومفتاح Esc يتركه.</translation>
    </message>
    <message>
        <source>Take the decision back ({review.reopen})</source>
        <translation>سحب القرار (⁨{review.reopen}⁩)</translation>
    </message>
    <message>
        <source>Take what {name} says ({key})</source>
        <translation>أخذ ما يقوله ⁨{name}⁩ (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Decide later: till then it waits under “Deferred”</source>
        <translation>القرار لاحقًا: تنتظر الحالة حتى ذلك تحت «المؤجّلة»</translation>
    </message>
    <message>
        <source>Nothing here becomes gold</source>
        <translation>لا شيء هنا يصير مرجعًا</translation>
    </message>
    <message>
        <source>The guidelines do not say. Nothing here becomes gold; it waits under “Gaps”</source>
        <translation>الإرشادات لا تبيّن ذلك. لا شيء هنا يصير مرجعًا، وتنتظر الحالة تحت «الثغرات»</translation>
    </message>
    <message>
        <source>To “{quote}”, in {article}</source>
        <translation>إلى «⁨{quote}⁩» في ⁨{article}⁩</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>الاتحاد</translation>
    </message>
    <message>
        <source>Why ({review.why})</source>
        <translation>السبب (⁨{review.why}⁩)</translation>
    </message>
    <message>
        <source>Why it is decided so</source>
        <translation>سبب هذا القرار</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{case}  ·  {review.next} decides</source>
        <translation>⁨{case}⁩  ·  يحسم ⁨{review.next}⁩</translation>
    </message>
    <message>
        <source>{label}, added by {who}</source>
        <translation>⁨{label}⁩، أضافه ⁨{who}⁩</translation>
    </message>
    <message>
        <source>{names} differs</source>
        <translation>الاختلاف: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>{state}, by {who}</source>
        <translation>‏⁨{state}⁩، ⁨{who}⁩</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Check this project</source>
        <translation>فحص هذا المشروع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Equal sentences that somebody labelled differently are listed as advice: they are no fault.</source>
        <translation>الجمل المتطابقة التي وسمها شخص بوسوم مختلفة مدرجة على سبيل النصيحة: ليست خطأ.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nothing can be mended with certainty; nothing was changed.</source>
        <translation>لا شيء يمكن إصلاحه بيقين، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>The file is in order. The scheme does not allow what is listed here.</source>
        <translation>الملف سليم. لا يسمح المخطّط بما هو مسرود هنا.</translation>
    </message>
    <message>
        <source>The project as it was is kept as {path}</source>
        <translation>حُفظ المشروع كما كان باسم ⁨{path}⁩</translation>
    </message>
    <message>
        <source>This project is damaged. A repair first keeps a copy of it as it is.</source>
        <translation>هذا المشروع متضرّر. يحفظ الإصلاح أولًا نسخة منه كما هو.</translation>
    </message>
    <message>
        <source>This project is in order: every text, offset, quote, link and reference.</source>
        <translation>هذا المشروع سليم: كل نص وموضع واقتباس ورابط وإحالة.</translation>
    </message>
    <message>
        <source>What is listed here needs eyes.</source>
        <translation>ما هو مسرود هنا يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>What was done to spans and links is one step: undo takes it back.</source>
        <translation>ما جرى على المقاطع والروابط خطوة واحدة يلغيها التراجع.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Where (Enter goes there)</source>
        <translation>أين (ينتقل Enter إليه)</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>indexes</source>
        <translation>الفهارس</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>loose links</source>
        <translation>روابط مبتورة</translation>
    </message>
    <message>
        <source>lost rows</source>
        <translation>صفوف ضائعة</translation>
    </message>
    <message>
        <source>offsets</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>المخطّط</translation>
    </message>
    <message>
        <source>scheme, links</source>
        <translation>المخطّط، الروابط</translation>
    </message>
    <message>
        <source>scheme, values</source>
        <translation>المخطّط، القيم</translation>
    </message>
    <message>
        <source>strange</source>
        <translation>غريب</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>values</source>
        <translation>القيم</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Any command</source>
        <translation>أيّ أمر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر التي وُجدت</translation>
    </message>
    <message>
        <source>No command is called so. Esc leads back.</source>
        <translation>لا أمر بهذا الاسم. يعيدك Esc.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>DashboardBoard</name>
    <message>
        <source>Click a number, or press Enter on it, to see its articles. S sorts by its column.</source>
        <translation>انقر عددًا أو اضغط Enter عليه لرؤية مقالاته. والمفتاح S يرتّب بحسب عموده.</translation>
    </message>
    <message>
        <source>Click or Enter: the articles behind it.</source>
        <translation>نقرة أو Enter: المقالات وراءه.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>The counting was stopped. Open the page again to count.</source>
        <translation>أُوقف الحساب. افتح الصفحة من جديد لمتابعته.</translation>
    </message>
    <message>
        <source>Your own layer: you work blind in this project</source>
        <translation>طبقتك الخاصة: تعمل في هذا المشروع دون اطلاع</translation>
    </message>
</context>
<context>
    <name>DashboardDesk</name>
    <message>
        <source>Counting …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Looking for the articles …</source>
        <translation>جارٍ البحث عن المقالات…</translation>
    </message>
</context>
<context>
    <name>DashboardPlots</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>المقالات بحسب الوضع</translation>
    </message>
    <message>
        <source>Articles by status, of those handed out to each</source>
        <translation>المقالات بحسب الوضع، مما وُزّع على كل واحد</translation>
    </message>
    <message>
        <source>Articles done over time</source>
        <translation>المقالات المنجزة عبر الزمن</translation>
    </message>
    <message>
        <source>Begun the longest and not done</source>
        <translation>الأقدم بدءًا ولم تُنجز</translation>
    </message>
    <message>
        <source>Days without work are drawn as they are: nothing</source>
        <translation>أيام بلا عمل تُرسم كما هي: لا شيء</translation>
    </message>
    <message>
        <source>No article says when it was published.</source>
        <translation>لا مقال يذكر تاريخ نشره.</translation>
    </message>
    <message>
        <source>Nobody has worked here yet.</source>
        <translation>لم يعمل أحد هنا بعد.</translation>
    </message>
    <message>
        <source>Nothing says on which days the work was done.</source>
        <translation>لا شيء يبيّن أيام العمل.</translation>
    </message>
    <message>
        <source>Nothing that was begun is left undone.</source>
        <translation>أُنجز كل ما بدأ العمل عليه.</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>المقاطع بحسب الوسم</translation>
    </message>
    <message>
        <source>Spans by outlet</source>
        <translation>المقاطع بحسب وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Spans by publication</source>
        <translation>المقاطع بحسب تاريخ النشر</translation>
    </message>
    <message>
        <source>Spans for each hour of work</source>
        <translation>المقاطع لكل ساعة عمل</translation>
    </message>
    <message>
        <source>Spans made over time</source>
        <translation>المقاطع الموسومة عبر الزمن</translation>
    </message>
    <message>
        <source>The {n} outlets with most spans, of {all}</source>
        <translation>وسائل الإعلام الأكثر مقاطع (⁨{n}⁩) من أصل ⁨{all}⁩</translation>
    </message>
    <message>
        <source>There are no articles yet.</source>
        <translation>لا مقالات بعد.</translation>
    </message>
    <message>
        <source>There are no spans yet.</source>
        <translation>لا مقاطع بعد.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>يوم النشر</translation>
    </message>
    <message>
        <source>day of work</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>nothing says when</source>
        <translation>لا شيء يبيّن متى</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>{count} ({share} %)</source>
        <translation>⁨{count}⁩ (⁨{share}⁩ %)</translation>
    </message>
    <message>
        <source>{plot}: {name}</source>
        <translation>‏⁨{plot}⁩: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{rate}, in {hours} hours on {days} days</source>
        <translation>⁨{rate}⁩ (الساعات: ⁨{hours}⁩، الأيام: ⁨{days}⁩)</translation>
    </message>
</context>
<context>
    <name>DashboardTables</name>
    <message numerus="yes">
        <source>%Ln annotator(s)</source>
        <translation>
            <numerusform>لا موسِّمين</numerusform>
            <numerusform>موسِّم واحد</numerusform>
            <numerusform>موسِّمان</numerusform>
            <numerusform>%Ln موسِّمين</numerusform>
            <numerusform>%Ln موسِّمًا</numerusform>
            <numerusform>%Ln موسِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour of work is six stretches of ten minutes in which something was stored: a longer break is no work, and reading alone leaves no trace. Times of spans are those that the spans carry.</source>
        <translation>ساعة العمل ستّ فترات من عشر دقائق حُفظ فيها شيء: الانقطاع الأطول ليس عملًا، والقراءة وحدها لا تترك أثرًا. وأوقات المقاطع هي التي تحملها.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles a day</source>
        <translation>المقالات في اليوم</translation>
    </message>
    <message>
        <source>Articles an hour</source>
        <translation>المقالات في الساعة</translation>
    </message>
    <message>
        <source>Articles begun and not done</source>
        <translation>مقالات بدأ العمل عليها ولم تُنجز</translation>
    </message>
    <message>
        <source>Articles called done</source>
        <translation>المقالات المعلَن إنجازها</translation>
    </message>
    <message>
        <source>Articles called done here, for each hour of work</source>
        <translation>المقالات المعلَن إنجازها هنا لكل ساعة عمل</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message>
        <source>Articles handed out to them</source>
        <translation>المقالات الموزعة عليهم</translation>
    </message>
    <message>
        <source>Articles not begun</source>
        <translation>مقالات لم يبدأ العمل عليها</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Begun or done, though handed out to others or to nobody</source>
        <translation>بُدئت أو أُنجزت، مع أنها وُزّعت على غيرهم أو لم توزع على أحد</translation>
    </message>
    <message>
        <source>Begun the longest</source>
        <translation>الأقدم بدءًا</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>فوق ذلك</translation>
    </message>
    <message>
        <source>Counted from the day on which the article was begun, or came into this project.</source>
        <translation>يُحسب من يوم بدء المقال أو دخوله هذا المشروع.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days without work, from the first day to the last</source>
        <translation>أيام بلا عمل من أول يوم إلى آخر يوم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>For each day on which something was stored</source>
        <translation>لكل يوم حُفظ فيه شيء</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>الموزَّعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Idle days</source>
        <translation>أيام بلا عمل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Last at work</source>
        <translation>آخر عمل</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Month from</source>
        <translation>الشهر من</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Of an hour of work; see Pace</source>
        <translation>لساعة عمل؛ انظر الوتيرة</translation>
    </message>
    <message>
        <source>Of what was handed out to each annotator; of all articles where nothing was. Counted from the day on which the article was begun, was handed out, or came into this project.</source>
        <translation>مما وُزّع على كل موسِّم؛ ومن المقالات كلها حيث لم يوزع شيء. يُحسب من اليوم الذي بُدئ فيه المقال أو وُزّع أو دخل هذا المشروع.</translation>
    </message>
    <message>
        <source>On which something was stored</source>
        <translation>حُفظ فيها شيء</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>وسيلة الإعلام</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Six stretches of ten minutes in which something was stored are one</source>
        <translation>ستّ فترات من عشر دقائق حُفظ فيها شيء تساوي ساعة</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Spans a day</source>
        <translation>المقاطع في اليوم</translation>
    </message>
    <message>
        <source>Spans an article</source>
        <translation>المقاطع لكل مقال</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>المقاطع في الساعة</translation>
    </message>
    <message>
        <source>Spans and done articles of which nothing says when</source>
        <translation>مقاطع ومقالات منجزة لا شيء يبيّن وقتها</translation>
    </message>
    <message>
        <source>Spans count on the day that they carry, articles on the day on which they were called done here.</source>
        <translation>تُحسب المقاطع في اليوم الذي تحمله، والمقالات في يوم إعلان إنجازها هنا.</translation>
    </message>
    <message>
        <source>Spans for each article, done or not</source>
        <translation>المقاطع لكل مقال، منجزًا كان أم لا</translation>
    </message>
    <message>
        <source>Spans made</source>
        <translation>المقاطع الموسومة</translation>
    </message>
    <message>
        <source>Spans whose time is known, for each hour of work</source>
        <translation>المقاطع المعروف وقتها لكل ساعة عمل</translation>
    </message>
    <message>
        <source>The farthest that any annotator has come with an article</source>
        <translation>أبعد ما بلغه موسِّم في مقال</translation>
    </message>
    <message>
        <source>The last day on which something was stored</source>
        <translation>آخر يوم حُفظ فيه شيء</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>الوقت مجهول</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>لم يُمسّ</translation>
    </message>
    <message>
        <source>Untouched the longest</source>
        <translation>الأطول مدةً دون بدء</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>{articles}: {done} done, {begun} begun, {untouched} untouched. {spans} by {people}.</source>
        <translation>⁨{articles}⁩ (تمّ: ⁨{done}⁩، قيد العمل: ⁨{begun}⁩، لم يُمسّ: ⁨{untouched}⁩). ⁨{spans}⁩، ⁨{people}⁩.</translation>
    </message>
</context>
<context>
    <name>DashboardWords</name>
    <message>
        <source>All annotators</source>
        <translation>كل الموسِّمين</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا وسيلة إعلام</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln article(s) handed out to them</source>
        <translation>
            <numerusform>من لا مقالات موزعة عليهم</numerusform>
            <numerusform>من مقال واحد موزع عليهم</numerusform>
            <numerusform>من مقالين موزعين عليهم</numerusform>
            <numerusform>من %Ln مقالات موزعة عليهم</numerusform>
            <numerusform>من %Ln مقالًا موزعًا عليهم</numerusform>
            <numerusform>من %Ln مقال موزع عليهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %Ln article(s): nothing was handed out to them</source>
        <translation>
            <numerusform>من لا مقالات: لم يوزع عليهم شيء</numerusform>
            <numerusform>من المقال الوحيد: لم يوزع عليهم شيء</numerusform>
            <numerusform>من المقالين كليهما: لم يوزع عليهم شيء</numerusform>
            <numerusform>من المقالات كلها (%Ln): لم يوزع عليهم شيء</numerusform>
            <numerusform>من المقالات كلها (%Ln): لم يوزع عليهم شيء</numerusform>
            <numerusform>من المقالات كلها (%Ln): لم يوزع عليهم شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>لم يُمسّ</translation>
    </message>
    <message>
        <source>Whose spans</source>
        <translation>صاحب المقاطع</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>You work blind in this project: others’ layers and gold are shown when a lead releases them.</source>
        <translation>تعمل في هذا المشروع دون اطلاع: تظهر طبقات الآخرين والمرجع حين يتيحها مسؤول.</translation>
    </message>
</context>
<context>
    <name>DropSheet</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>لا ملفات لاستيرادها</numerusform>
            <numerusform>أفلت لاستيراد ملف أو مجلد</numerusform>
            <numerusform>أفلت لاستيراد ملفين أو مجلدين</numerusform>
            <numerusform>أفلت لاستيراد %Ln ملفات أو مجلدات</numerusform>
            <numerusform>أفلت لاستيراد %Ln ملفًا أو مجلدًا</numerusform>
            <numerusform>أفلت لاستيراد %Ln ملف أو مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open the project “{name}”</source>
        <translation>أفلت لفتح المشروع «⁨{name}⁩»</translation>
    </message>
</context>
<context>
    <name>EditModel</name>
    <message>
        <source>Done again: {what}</source>
        <translation>تمت إعادة: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع عن: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>next to redo</source>
        <translation>التالي في الإعادة</translation>
    </message>
    <message>
        <source>next to undo</source>
        <translation>التالي في التراجع</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>taken back for good</source>
        <translation>تُراجع عنه نهائيًا</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>لك</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Steps, the latest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>%Ln link(s) of this type: it cannot be removed.</source>
        <translation>
            <numerusform>لا روابط من هذا النوع.</numerusform>
            <numerusform>رابط واحد من هذا النوع: لا تمكن إزالة النوع.</numerusform>
            <numerusform>رابطان من هذا النوع: لا تمكن إزالة النوع.</numerusform>
            <numerusform>%Ln روابط من هذا النوع: لا تمكن إزالة النوع.</numerusform>
            <numerusform>%Ln رابطًا من هذا النوع: لا تمكن إزالة النوع.</numerusform>
            <numerusform>%Ln رابط من هذا النوع: لا تمكن إزالة النوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: merge it to remove it.</source>
        <translation>
            <numerusform>لا مقاطع تحمله.</numerusform>
            <numerusform>يحمله مقطع واحد: ادمجه لإزالته.</numerusform>
            <numerusform>يحمله مقطعان: ادمجه لإزالته.</numerusform>
            <numerusform>تحمله %Ln مقاطع: ادمجه لإزالته.</numerusform>
            <numerusform>يحمله %Ln مقطعًا: ادمجه لإزالته.</numerusform>
            <numerusform>يحمله %Ln مقطع: ادمجه لإزالته.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) carry it: removing it discards their values.</source>
        <translation>
            <numerusform>لا مقاطع تحملها.</numerusform>
            <numerusform>يحملها مقطع واحد: إزالتها تحذف قيمته.</numerusform>
            <numerusform>يحملها مقطعان: إزالتها تحذف قيمتيهما.</numerusform>
            <numerusform>تحملها %Ln مقاطع: إزالتها تحذف قيمها.</numerusform>
            <numerusform>يحملها %Ln مقطعًا: إزالتها تحذف قيمها.</numerusform>
            <numerusform>يحملها %Ln مقطع: إزالتها تحذف قيمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln in gold, too.</source>
        <translation>
            <numerusform>لا يمسّ التغيير شيئًا من المرجع.</numerusform>
            <numerusform>يمسّ التغيير مقطعًا واحدًا من المرجع أيضًا.</numerusform>
            <numerusform>يمسّ التغيير مقطعين من المرجع أيضًا.</numerusform>
            <numerusform>يمسّ التغيير %Ln مقاطع من المرجع أيضًا.</numerusform>
            <numerusform>يمسّ التغيير %Ln مقطعًا من المرجع أيضًا.</numerusform>
            <numerusform>يمسّ التغيير %Ln مقطع من المرجع أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change touches %Ln suggestion(s), too.</source>
        <translation>
            <numerusform>لا يمسّ التغيير أي اقتراح.</numerusform>
            <numerusform>يمسّ التغيير اقتراحًا واحدًا أيضًا.</numerusform>
            <numerusform>يمسّ التغيير اقتراحين أيضًا.</numerusform>
            <numerusform>يمسّ التغيير %Ln اقتراحات أيضًا.</numerusform>
            <numerusform>يمسّ التغيير %Ln اقتراحًا أيضًا.</numerusform>
            <numerusform>يمسّ التغيير %Ln اقتراح أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Labels, link types or attributes</source>
        <translation>وسوم أو أنواع روابط أو سمات</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>تحريك إلى الأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>تحريك إلى الأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>سمة جديدة</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>new link</source>
        <translation>رابط جديد</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exported to {path}</source>
        <translation>تم التصدير إلى ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Gold was exported to {path}</source>
        <translation>صُدّر المرجع إلى ⁨{path}⁩</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>أُوقف التصدير ولم يتغيّر أي ملف.</translation>
    </message>
    <message>
        <source>Your layer was exported to {path}</source>
        <translation>صُدّرت طبقتك إلى ⁨{path}⁩</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever looks after the program.</source>
        <translation>تم النسخ. ألصقه في رسالة إلى مَن يرعى البرنامج.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>تقرير عن خطأ</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>ما يقوله التقرير</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>A regular expression (Alt+X)</source>
        <translation>تعبير نمطي (Alt+X)</translation>
    </message>
    <message>
        <source>Accents and vowel signs count (Alt+E)</source>
        <translation>مراعاة التشكيل وعلامات الحروف (Alt+E)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Next place ({edit.find_next})</source>
        <translation>الموضع التالي (⁨{edit.find_next}⁩)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Previous place ({edit.find_previous})</source>
        <translation>الموضع السابق (⁨{edit.find_previous}⁩)</translation>
    </message>
    <message>
        <source>Upper and lower case count (Alt+C)</source>
        <translation>مراعاة حالة الأحرف (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>كلمات كاملة فقط (Alt+W)</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
</context>
<context>
    <name>FindInPane</name>
    <message>
        <source>Went on from the other end.</source>
        <translation>استمر البحث من الطرف الآخر.</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Accents and vowel signs count (Alt+E)</source>
        <translation>مراعاة التشكيل وعلامات الحروف (Alt+E)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>All were tagged as {name} already.</source>
        <translation>كلها موسومة سلفًا بوسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Let case and accents not count</source>
        <translation>تجاهل حالة الأحرف والتشكيل</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Not found in any article.

Words are found whole: with * at its end, alleg* finds all that begin so.</source>
        <translation>لم يُعثر عليه في أي مقال.

تُطابق الكلمات كاملة: بوضع * في آخرها، يجد alleg* كل ما يبدأ هكذا.</translation>
    </message>
    <message>
        <source>Tagged so already: {n}.</source>
        <translation>الموسوم كذلك سلفًا: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>Upper and lower case count (Alt+C)</source>
        <translation>مراعاة حالة الأحرف (Alt+C)</translation>
    </message>
    <message>
        <source>Whole words, all of which an article must hold.

alleg*  finds words that begin so,
*gate  those that end so,
“not a cent”  a phrase.

Enter goes to the places found; there, Enter opens one, Shift+Enter opens it beside, Space unchecks it.</source>
        <translation>كلمات كاملة يجب أن يحويها المقال جميعًا.

يجد alleg* الكلمات التي تبدأ هكذا،
و *gate ما ينتهي هكذا،
و“not a cent” عبارة.

ينقل Enter إلى المواضع؛ وهناك يفتح Enter موضعًا، ويفتحه Shift+Enter إلى الجانب، وتلغي المسافة تأشيره.</translation>
    </message>
    <message>
        <source>{done} of {total} articles …</source>
        <translation>المقالات: ⁨{done}⁩ من ⁨{total}⁩…</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>⁨{places}⁩ في ⁨{articles}⁩</translation>
    </message>
    <message>
        <source>{places} tagged as {name}.</source>
        <translation>وُسمت بوسم ⁨{name}⁩: ⁨{places}⁩.</translation>
    </message>
</context>
<context>
    <name>GuidelineField</name>
    <message>
        <source>**bold**, *italic*, - for a list, ## for a heading</source>
        <translation>**عريض**، *مائل*، - لقائمة، ## لعنوان</translation>
    </message>
    <message>
        <source>As it will be read</source>
        <translation>كما سيُقرأ</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>إصدارات سابقة</translation>
    </message>
    <message>
        <source>What it said before</source>
        <translation>ما كان يقوله سابقًا</translation>
    </message>
</context>
<context>
    <name>Guidelines</name>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
</context>
<context>
    <name>HandOutBook</name>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles that they were given</source>
        <translation>المقالات التي أُعطيت لهم</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>لم يُمسّ</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>من لديه ماذا</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
</context>
<context>
    <name>HandOutSheet</name>
    <message>
        <source>All {n}</source>
        <translation>الكل (⁨{n}⁩)</translation>
    </message>
    <message>
        <source>Annotators per article</source>
        <translation>الموسِّمون لكل مقال</translation>
    </message>
    <message>
        <source>Annotators, one a line</source>
        <translation>الموسِّمون، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose the folder for the files.</source>
        <translation>اختر مجلد الملفات.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each of these articles is handed out already.</source>
        <translation>كل مقال من هذه المقالات موزع من قبل.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Hand out articles</source>
        <translation>توزيع المقالات</translation>
    </message>
    <message>
        <source>Leave out what is handed out already</source>
        <translation>استبعاد ما وُزّع من قبل</translation>
    </message>
    <message>
        <source>Leave out what is handed out already; left: {n}</source>
        <translation>استبعاد ما وُزّع من قبل؛ المتبقي: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>Name at least one annotator.</source>
        <translation>اذكر موسِّمًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>رقم القرعة</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>What is handed out …</source>
        <translation>ما وُزّع…</translation>
    </message>
    <message>
        <source>Who gets which article is drawn by lot: the same number draws the same shares again</source>
        <translation>تُوزَّع المقالات بالقرعة: الرقم نفسه يعطي الحصص نفسها من جديد</translation>
    </message>
    <message>
        <source>Writes a project file for each annotator, with these articles and nobody else’s marks. “Merge colleagues’ projects” brings the files back.</source>
        <translation>يكتب ملف مشروع لكل موسِّم فيه هذه المقالات دون ما وسمه غيره. ويعيد «دمج مشاريع الزملاء» الملفات.</translation>
    </message>
    <message>
        <source>Those that the library lists: {n}</source>
        <translation>التي تسردها المكتبة: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>HandedOutSheet</name>
    <message>
        <source>A name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Click or Enter: the articles behind it.</source>
        <translation>نقرة أو Enter: المقالات وراءه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>القرعة</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <source>Give also to</source>
        <translation>إعطاء أيضًا إلى</translation>
    </message>
    <message>
        <source>Gives them the chosen articles, too; whoever has them keeps them</source>
        <translation>يعطيهم المقالات المختارة أيضًا؛ ومن هي لديه تبقى لديه</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>توزيع…</translation>
    </message>
    <message>
        <source>Handed out to nobody:</source>
        <translation>لم توزع على أحد:</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nothing is handed out yet. What you hand out is remembered here.</source>
        <translation>لم يوزع شيء بعد. ما توزعه يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Take all out</source>
        <translation>سحب الكل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Takes the chosen articles out of what they have</source>
        <translation>يسحب المقالات المختارة مما لديهم</translation>
    </message>
    <message>
        <source>The first {n} of {all}; the number above lists all in the library.</source>
        <translation>أول ⁨{n}⁩ من ⁨{all}⁩؛ العدد أعلاه يسردها كلها في المكتبة.</translation>
    </message>
    <message>
        <source>What is changed here changes no file that was handed out, and nothing that anybody marked.</source>
        <translation>ما يُغيَّر هنا لا يغيّر أي ملف وُزّع، ولا شيئًا مما وسمه أحد.</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>ما وُزّع</translation>
    </message>
    <message>
        <source>What {name} has:</source>
        <translation>ما لدى ⁨{name}⁩:</translation>
    </message>
    <message>
        <source>Whom to give the chosen articles, too</source>
        <translation>من تُعطى له المقالات المختارة أيضًا</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>History of this span: {n}</source>
        <translation>سجل هذا المقطع: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>Who did what to this span, and when</source>
        <translation>مَن فعل ماذا بهذا المقطع ومتى</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Done or not</source>
        <translation>تمّ أو لا</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Kind of steps</source>
        <translation>نوع الخطوات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Nothing was done here yet.

Every step will stand here: who did it, and when. {edit.undo} takes the last one back.</source>
        <translation>لم يُفعل شيء هنا بعد.

ستظهر كل خطوة هنا: مَن فعلها ومتى. يتراجع ⁨{edit.undo}⁩ عن الأخيرة.</translation>
    </message>
    <message>
        <source>Only on “{quote}”  ✕</source>
        <translation>على «⁨{quote}⁩» وحده  ✕</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Schema and people</source>
        <translation>المخطّط والأشخاص</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>إظهار كل الخطوات</translation>
    </message>
    <message>
        <source>Show the steps on all spans again</source>
        <translation>إظهار الخطوات على كل المقاطع من جديد</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Steps in this article only</source>
        <translation>الخطوات في هذا المقال فقط</translation>
    </message>
    <message>
        <source>Steps on one span only: show all again</source>
        <translation>خطوات مقطع واحد فقط: إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>This article only</source>
        <translation>هذا المقال فقط</translation>
    </message>
    <message>
        <source>Whose steps</source>
        <translation>صاحب الخطوات</translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message numerus="yes">
        <source>{title}, %Ln place(s)</source>
        <translation>
            <numerusform>⁨{title}⁩، لا مواضع</numerusform>
            <numerusform>⁨{title}⁩، موضع واحد</numerusform>
            <numerusform>⁨{title}⁩، موضعان</numerusform>
            <numerusform>⁨{title}⁩، %Ln مواضع</numerusform>
            <numerusform>⁨{title}⁩، %Ln موضعًا</numerusform>
            <numerusform>⁨{title}⁩، %Ln موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Places found</source>
        <translation>المواضع التي وُجدت</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then say more about it.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة)، ثم اذكر المزيد عنه.</translation>
    </message>
    <message>
        <source>No span is chosen.

{go.next_span} goes from span to span.
{mark.take_sentence} takes the sentence at the caret, {mark.take_quotation} the quotation; a digit labels it.
{mark.jump} shows letters at each word: four letters and a digit mark any stretch in sight.</source>
        <translation>لم يُختر أي مقطع.

ينتقل ⁨{go.next_span}⁩ من مقطع إلى مقطع.
يأخذ ⁨{mark.take_sentence}⁩ الجملة عند المؤشر و⁨{mark.take_quotation}⁩ الاقتباس، ويضع رقمٌ وسمها.
يُظهر ⁨{mark.jump}⁩ حروفًا عند كل كلمة: أربعة أحرف ورقم تسِم أي موضع ظاهر.</translation>
    </message>
    <message>
        <source>The chosen span</source>
        <translation>المقطع المختار</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>This work ended by a fault inside the program.</source>
        <translation>انتهى هذا العمل بخطأ داخل البرنامج.</translation>
    </message>
</context>
<context>
    <name>KeyAsking</name>
    <message>
        <source>All keys are the usual ones again.</source>
        <translation>عادت كل المفاتيح إلى المعتادة.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>Its usual key</source>
        <translation>مفتاحه المعتاد</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>تركه (Esc)</translation>
    </message>
    <message>
        <source>Press the new key of “{name}”. Esc leaves it as it is.</source>
        <translation>اضغط المفتاح الجديد لـ«⁨{name}⁩». ويتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>عادت المفاتيح كما كانت.</translation>
    </message>
    <message>
        <source>This key has no name to keep it by. Press another one.</source>
        <translation>ليس لهذا المفتاح اسم يُحفظ به. اضغط غيره.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{key} has a use of its own: {place}. Press another one.</source>
        <translation>للمفتاح ⁨{key}⁩ عمل خاص به: ⁨{place}⁩. اضغط غيره.</translation>
    </message>
    <message>
        <source>{key} is needed by the system. Press another one.</source>
        <translation>يحتاج النظام إلى ⁨{key}⁩. اضغط غيره.</translation>
    </message>
    <message>
        <source>{key} is needed wherever words are typed. Press another one.</source>
        <translation>يلزم ⁨{key}⁩ حيثما تُكتب الكلمات. اضغط غيره.</translation>
    </message>
    <message>
        <source>{key} is the key of “{name}”.</source>
        <translation>⁨{key}⁩ مفتاح «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>{key} is typed into fields or goes through the window. Press another one, with Ctrl, say.</source>
        <translation>يُكتب ⁨{key}⁩ في الحقول أو يتنقّل في النافذة. اضغط غيره، مع Ctrl مثلًا.</translation>
    </message>
    <message>
        <source>{key} may open a menu. Press another one.</source>
        <translation>قد يفتح ⁨{key}⁩ قائمة. اضغط غيره.</translation>
    </message>
    <message>
        <source>{said} It holds till the program ends: {problem}.</source>
        <translation>⁨{said}⁩ يسري ذلك حتى إغلاق البرنامج: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>“{name}” has no key now.</source>
        <translation>لا مفتاح الآن لـ«⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{name}” has the key {key} now.</source>
        <translation>مفتاح «⁨{name}⁩» الآن ⁨{key}⁩.</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Click, or press Enter here, to change it.</source>
        <translation>انقر، أو اضغط Enter هنا، لتغييره.</translation>
    </message>
    <message>
        <source>Not its usual key. Delete gives that back.</source>
        <translation>ليس مفتاحه المعتاد. ويعيده Delete.</translation>
    </message>
    <message>
        <source>What the action does, and its keys</source>
        <translation>ما يفعله الأمر ومفاتيحه</translation>
    </message>
</context>
<context>
    <name>KeyCaps</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Click a key, or press Enter on it, to change it.</source>
        <translation>انقر مفتاحًا، أو اضغط Enter عليه، لتغييره.</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>في كل النافذة</translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation>تصفية المفاتيح</translation>
    </message>
    <message>
        <source>Filter: a word, or a key</source>
        <translation>تصفية: كلمة أو مفتاح</translation>
    </message>
    <message>
        <source>For a case</source>
        <translation>لحالة</translation>
    </message>
    <message>
        <source>Give every action its usual key again</source>
        <translation>إعادة المفتاح المعتاد إلى كل أمر</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation>في المقالات</translation>
    </message>
    <message>
        <source>In the strip of a case, below the articles, one key decides.</source>
        <translation>في شريط الحالة أسفل المقالات يكفي مفتاح واحد للقرار.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>لا إجراء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing is typed into an article: letters and digits are commands there.</source>
        <translation>لا يُكتب شيء في المقال: الحروف والأرقام أوامر هناك.</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>All labels, each with its letter ({mark.choose_label})</source>
        <translation>كل الوسوم، ولكل منها حرفه (⁨{mark.choose_label}⁩)</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>قفز</translation>
    </message>
    <message>
        <source>Letters at each word: two put the caret there, two more mark up to there ({mark.jump})</source>
        <translation>حروف عند كل كلمة: حرفان يضعان المؤشر هناك، وحرفان آخران يحدّدان حتى هناك (⁨{mark.jump}⁩)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link the span to another ({mark.link})</source>
        <translation>ربط المقطع بآخر (⁨{mark.link}⁩)</translation>
    </message>
    <message>
        <source>More labels …</source>
        <translation>وسوم أخرى…</translation>
    </message>
    <message>
        <source>{name} ({key}, then {letter})</source>
        <translation>‏⁨{name}⁩ (⁨{key}⁩ ثم ⁨{letter}⁩)</translation>
    </message>
</context>
<context>
    <name>LabelChoice</name>
    <message>
        <source>From a file …</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Labels of the project</source>
        <translation>وسوم المشروع</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>الوسوم المعتادة</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>Above a span</source>
        <translation>فوق المقطع</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>Examples, one on each line</source>
        <translation>الأمثلة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Give some of its spans another label</source>
        <translation>إعطاء بعض مقاطعه وسمًا آخر</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Guidelines of the label</source>
        <translation>إرشادات الوسم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Identifier of the label</source>
        <translation>معرّف الوسم</translation>
    </message>
    <message>
        <source>In an article {mark.choose_label}, then {letter}, gives it.</source>
        <translation>في المقال يضعه ⁨{mark.choose_label}⁩ ثم ⁨{letter}⁩.</translation>
    </message>
    <message>
        <source>It was the key of “{name}”, which has none now.</source>
        <translation>كان مفتاح «⁨{name}⁩» الذي لا مفتاح له الآن.</translation>
    </message>
    <message>
        <source>It was the key of “{name}”, which has that of this label now.</source>
        <translation>كان مفتاح «⁨{name}⁩» الذي صار له مفتاح هذا الوسم.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key of the label</source>
        <translation>مفتاح الوسم</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>الدمج في</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Only the digits 1 to 9 reach a label.</source>
        <translation>لا تصل إلى الوسوم إلا الأرقام من 1 إلى 9.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Split …</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>The label to merge into</source>
        <translation>الوسم المدموج فيه</translation>
    </message>
    <message>
        <source>What stands above a span</source>
        <translation>ما يظهر فوق المقطع</translation>
    </message>
    <message>
        <source>“{name}” has this key too: only one of them is reached by it.</source>
        <translation>لـ«⁨{name}⁩» هذا المفتاح أيضًا: لا يصل إلا إلى أحدهما.</translation>
    </message>
</context>
<context>
    <name>LetterMenu</name>
    <message>
        <source>Label of the gold span</source>
        <translation>وسم مقطع المرجع</translation>
    </message>
    <message>
        <source>Label of the span</source>
        <translation>وسم المقطع</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>بحسب وسيلة الإعلام</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>بحسب الوضع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Filter 1 article  ·  {edit.find_article}</source>
        <translation>تصفية مقال واحد  ·  ⁨{edit.find_article}⁩</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>تصفية المقالات</translation>
    </message>
    <message>
        <source>Filter {total} articles  ·  {edit.find_article}</source>
        <translation>تصفية المقالات (⁨{total}⁩)  ·  ⁨{edit.find_article}⁩</translation>
    </message>
    <message>
        <source>Group by date, outlet or status</source>
        <translation>التجميع بحسب التاريخ أو الوسيلة أو الوضع</translation>
    </message>
    <message>
        <source>Group the articles</source>
        <translation>تجميع المقالات</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>No article matches.</source>
        <translation>لا مقال مطابقًا.</translation>
    </message>
    <message>
        <source>No articles yet.</source>
        <translation>لا مقالات بعد.</translation>
    </message>
    <message>
        <source>Open beside	Shift+Return</source>
        <translation>فتح إلى الجانب	Shift+Enter</translation>
    </message>
    <message>
        <source>Open in this pane	Return</source>
        <translation>فتح في هذه اللوحة	Enter</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Begun</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا وسيلة إعلام</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>لم يُمسّ</translation>
    </message>
    <message>
        <source>{title}, {outlet}, {status}, spans: {n}</source>
        <translation>⁨{title}⁩، ⁨{outlet}⁩، ⁨{status}⁩، المقاطع: ⁨{n}⁩</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>From the other end</source>
        <translation>من الطرف الآخر</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Identifier of the link type</source>
        <translation>معرّف نوع الرابط</translation>
    </message>
    <message>
        <source>It has a direction</source>
        <translation>له اتجاه</translation>
    </message>
    <message>
        <source>Its name seen from the other end</source>
        <translation>اسمه من الطرف الآخر</translation>
    </message>
    <message>
        <source>Links that were there before stay; “Check this project” lists those that do not fit.</source>
        <translation>تبقى الروابط السابقة؛ ويسرد «فحص هذا المشروع» ما لا يناسب منها.</translation>
    </message>
    <message>
        <source>May lead to</source>
        <translation>يجوز أن يصل إلى</translation>
    </message>
    <message>
        <source>May start from</source>
        <translation>يجوز أن يبدأ من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the link type</source>
        <translation>اسم نوع الرابط</translation>
    </message>
    <message>
        <source>Where nothing is ticked it may join any label.</source>
        <translation>إن لم يؤشَّر شيء جاز أن يصل أي وسم.</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>No links.  {mark.link} links this span to another.</source>
        <translation>لا روابط.  يربط ⁨{mark.link}⁩ هذا المقطع بآخر.</translation>
    </message>
</context>
<context>
    <name>LinkOverlay</name>
    <message>
        <source>{words} ({go.follow_link})</source>
        <translation>‏⁨{words}⁩ (⁨{go.follow_link}⁩)</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Remove the link ({edit.undo} brings it back)</source>
        <translation>حذف الرابط (يعيده ⁨{edit.undo}⁩)</translation>
    </message>
</context>
<context>
    <name>LinkSign</name>
    <message>
        <source>Linked, elsewhere: {spans}</source>
        <translation>مرتبط في موضع آخر: ⁨{spans}⁩</translation>
    </message>
    <message>
        <source>Linked, further down: {spans}</source>
        <translation>مرتبط أسفل: ⁨{spans}⁩</translation>
    </message>
    <message>
        <source>Linked, further up: {spans}</source>
        <translation>مرتبط أعلى: ⁨{spans}⁩</translation>
    </message>
    <message>
        <source>Where a link goes on</source>
        <translation>حيث يستمر رابط</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و⁨{count}⁩ غيرها</translation>
    </message>
    <message>
        <source>{label} by {speaker}</source>
        <translation>‏⁨{label}⁩، ⁨{speaker}⁩</translation>
    </message>
</context>
<context>
    <name>LinkStrip</name>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.link} links it.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة)، ثم يربطه ⁨{mark.link}⁩.</translation>
    </message>
    <message>
        <source>Choose the other span ({go.next_span}, {go.next_pane}, a click), then {mark.link}. From “{quote}”.</source>
        <translation>اختر المقطع الآخر (⁨{go.next_span}⁩ أو ⁨{go.next_pane}⁩ أو نقرة) ثم ⁨{mark.link}⁩. من «⁨{quote}⁩».</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>ترك (Esc)</translation>
    </message>
    <message>
        <source>Link to it ({mark.link})</source>
        <translation>الربط به (⁨{mark.link}⁩)</translation>
    </message>
    <message>
        <source>Type of the link</source>
        <translation>نوع الرابط</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colour {number}</source>
        <translation>اللون ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Contrast of the name on its band: {ratio}:1.</source>
        <translation>تباين الاسم على شريطه: ⁦{ratio}:1⁩.</translation>
    </message>
    <message>
        <source>Dash and dot</source>
        <translation>شرطة ونقطة</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>شرطات</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>مزدوج</translation>
    </message>
    <message>
        <source>No other label has this colour: every sight tells them apart.</source>
        <translation>لا وسم آخر بهذا اللون: يميّزها الجميع أيًّا كانت رؤيتهم للألوان.</translation>
    </message>
    <message>
        <source>Pattern of the line</source>
        <translation>نقش الخط</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Wavy</source>
        <translation>متموّج</translation>
    </message>
    <message>
        <source>“{name}” has this colour too: only the pattern tells them apart.</source>
        <translation>لـ«⁨{name}⁩» هذا اللون أيضًا: لا يميّزهما إلا النقش.</translation>
    </message>
    <message>
        <source>“{name}” looks just the same.</source>
        <translation>لـ«⁨{name}⁩» المظهر نفسه تمامًا.</translation>
    </message>
</context>
<context>
    <name>LostFileHands</name>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>The project can be read again. What is shown was read anew.</source>
        <translation>صار المشروع مقروءًا من جديد، وأُعيدت قراءة ما يُعرض.</translation>
    </message>
    <message>
        <source>What is shown stays. When the file can be read again, all goes on by itself.</source>
        <translation>يبقى ما يُعرض. وما إن يصير الملف مقروءًا من جديد حتى يستمر كل شيء من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>MachineSheet</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفين</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Files that name their own models, as Label Studio’s do, keep those names.</source>
        <translation>الملفات التي تسمّي نماذجها بنفسها، كملفات Label Studio، تحتفظ بتلك الأسماء.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import suggestions</source>
        <translation>استيراد اقتراحات</translation>
    </message>
    <message>
        <source>Name of the machine</source>
        <translation>اسم الآلة</translation>
    </message>
    <message>
        <source>What suggested the annotations in {files}?</source>
        <translation>أيّ آلة اقترحت التوسيمات في ⁨{files}⁩؟</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A backup was made, and read back.</source>
        <translation>أُنشئت نسخة احتياطية وتمت قراءتها للتحقق.</translation>
    </message>
    <message>
        <source>About the span</source>
        <translation>عن المقطع</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.ask} asks about it.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة)، ثم يسأل ⁨{mark.ask}⁩ عنه.</translation>
    </message>
    <message>
        <source>Copied, with outlet, date, title and offsets.</source>
        <translation>تم النسخ مع وسيلة الإعلام والتاريخ والعنوان والمواضع.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Handed out, articles each: {who}. The files lie in {folder}.</source>
        <translation>تم التوزيع، والمقالات لكل واحد: ⁨{who}⁩. الملفات في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>جارٍ تصدير المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) that all agree on became gold.</source>
        <translation>
            <numerusform>لم تصبح أي حالة مرجعًا.</numerusform>
            <numerusform>أصبحت حالة واحدة اتفق عليها الجميع مرجعًا.</numerusform>
            <numerusform>أصبحت حالتان اتفق عليهما الجميع مرجعًا.</numerusform>
            <numerusform>أصبحت %Ln حالات اتفق عليها الجميع مرجعًا.</numerusform>
            <numerusform>أصبحت %Ln حالةً اتفق عليها الجميع مرجعًا.</numerusform>
            <numerusform>أصبحت %Ln حالة اتفق عليها الجميع مرجعًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your questions was (were) answered.</source>
        <translation>
            <numerusform>لم يُجَب عن أي من أسئلتك.</numerusform>
            <numerusform>أُجيب عن أحد أسئلتك.</numerusform>
            <numerusform>أُجيب عن سؤالين من أسئلتك.</numerusform>
            <numerusform>أُجيب عن %Ln من أسئلتك.</numerusform>
            <numerusform>أُجيب عن %Ln من أسئلتك.</numerusform>
            <numerusform>أُجيب عن %Ln من أسئلتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحةً</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted.</source>
        <translation>
            <numerusform>لم يُقبل أي اقتراح.</numerusform>
            <numerusform>قُبل اقتراح واحد.</numerusform>
            <numerusform>قُبل اقتراحان.</numerusform>
            <numerusform>قُبلت %Ln اقتراحات.</numerusform>
            <numerusform>قُبل %Ln اقتراحًا.</numerusform>
            <numerusform>قُبل %Ln اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up before that</source>
        <translation>نسخ احتياطي قبل ذلك</translation>
    </message>
    <message>
        <source>Cases that wait for a decision, so are not in it: {n}.</source>
        <translation>حالات تنتظر الحسم وليست فيه لذلك: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>Changed as they were changed there: {n}.</source>
        <translation>ما غُيّر كما غُيّر هناك: ⁨{n}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>Changes are stored again. %Ln change(s) before this one could not be: do again what is missing.</source>
        <translation>
            <numerusform>عادت التغييرات تُحفظ. لم يتعذّر حفظ أي تغيير سابق.</numerusform>
            <numerusform>عادت التغييرات تُحفظ. تعذّر حفظ تغيير سابق واحد: أعد ما ينقص.</numerusform>
            <numerusform>عادت التغييرات تُحفظ. تعذّر حفظ تغييرين سابقين: أعد ما ينقص.</numerusform>
            <numerusform>عادت التغييرات تُحفظ. تعذّر حفظ %Ln تغييرات سابقة: أعد ما ينقص.</numerusform>
            <numerusform>عادت التغييرات تُحفظ. تعذّر حفظ %Ln تغييرًا سابقًا: أعد ما ينقص.</numerusform>
            <numerusform>عادت التغييرات تُحفظ. تعذّر حفظ %Ln تغيير سابق: أعد ما ينقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the scheme</source>
        <translation>جارٍ تغيير المخطّط</translation>
    </message>
    <message>
        <source>Compare the annotators first ({review.begin}).</source>
        <translation>قارن الموسِّمين أولًا (⁨{review.begin}⁩).</translation>
    </message>
    <message>
        <source>Everything is shown at {percent} % when the program starts again.</source>
        <translation>يظهر كل شيء بحجم ⁨{percent} %⁩ حين يبدأ البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>تصدير المرجع…</translation>
    </message>
    <message>
        <source>Handing out files</source>
        <translation>جارٍ توزيع الملفات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Import again, adding these labels</source>
        <translation>الاستيراد من جديد مع إضافة هذه الوسوم</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>In the project already</source>
        <translation>في المشروع من قبل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Looking at the merge</source>
        <translation>جارٍ فحص الدمج</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Merge where it is open.</source>
        <translation>ادمج حيث هو مفتوح.</translation>
    </message>
    <message>
        <source>Merged; new spans: {n}.</source>
        <translation>تم الدمج؛ المقاطع الجديدة: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>جارٍ الدمج</translation>
    </message>
    <message>
        <source>No case waits any more but those that were deferred: {n}.</source>
        <translation>لم تعد أي حالة تنتظر إلا المؤجّلة: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>No case waits for a decision any more.</source>
        <translation>لم تعد أي حالة تنتظر الحسم.</translation>
    </message>
    <message>
        <source>No span is at the caret. {go.next_span} leads to the next.</source>
        <translation>لا مقطع عند المؤشر. ينقلك ⁨{go.next_span}⁩ إلى التالي.</translation>
    </message>
    <message>
        <source>No suggestion waits for you in this article.</source>
        <translation>لا ينتظرك أي اقتراح في هذا المقال.</translation>
    </message>
    <message>
        <source>Nobody else has a layer here</source>
        <translation>لا طبقة لأحد غيرك هنا</translation>
    </message>
    <message>
        <source>Nobody marked this. {review.reopen} takes it out of gold again.</source>
        <translation>لم يسِم هذا أحد. يخرجه مفتاح ⁨{review.reopen}⁩ من المرجع.</translation>
    </message>
    <message>
        <source>Not read: {names}</source>
        <translation>لم يقرأ: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Nothing marked: {names}</source>
        <translation>لا علامات: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Nothing that takes long is under way.</source>
        <translation>لا عمل طويلًا جاريًا.</translation>
    </message>
    <message>
        <source>Nothing was accepted. What is left is not said by all who are done with an article, or it is a link whose ends have no gold.</source>
        <translation>لم يُقبل شيء. ما بقي لا يقوله كل من أتمّ المقال، أو هو رابط لا مرجع لطرفيه.</translation>
    </message>
    <message>
        <source>One long work at a time: the one under way can be cancelled.</source>
        <translation>عمل طويل واحد في المرة: يمكن إلغاء الجاري.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <source>Open what is there</source>
        <translation>فتح الموجود</translation>
    </message>
    <message>
        <source>Other layers</source>
        <translation>طبقات أخرى</translation>
    </message>
    <message>
        <source>Printed into {path}: {pages}.</source>
        <translation>تمت الطباعة إلى ⁨{path}⁩: ⁨{pages}⁩.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Putting back a change that was cut off</source>
        <translation>جارٍ التراجع عن تغيير انقطع</translation>
    </message>
    <message>
        <source>Read it again as …</source>
        <translation>إعادة قراءته بترميز آخر…</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>جارٍ الإعادة</translation>
    </message>
    <message>
        <source>Repair it where it is open.</source>
        <translation>أصلحه حيث هو مفتوح.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>تم الإصلاح</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>جارٍ الإصلاح</translation>
    </message>
    <message>
        <source>Restore it where it is open.</source>
        <translation>استعِده حيث هو مفتوح.</translation>
    </message>
    <message>
        <source>Restored. What the project was is kept as {path}</source>
        <translation>تمت الاستعادة. حُفظت حالة المشروع السابقة باسم ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>حُفظ باسم ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Saved as “{path}”.</source>
        <translation>حُفظ باسم «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدّد الكلمات أولًا.</translation>
    </message>
    <message>
        <source>Select words first, or choose a span ({go.next_span}).</source>
        <translation>حدّد كلمات أولًا أو اختر مقطعًا (⁨{go.next_span}⁩).</translation>
    </message>
    <message>
        <source>Sent to the printer: {pages}.</source>
        <translation>أُرسل إلى الطابعة: ⁨{pages}⁩.</translation>
    </message>
    <message>
        <source>Settings cannot be kept in {folder}: {reason}. What you choose holds until the program ends.</source>
        <translation>لا يمكن حفظ الإعدادات في ⁨{folder}⁩: ⁨{reason}⁩. ما تختاره يبقى إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show everything at {percent} %</source>
        <translation>أظهر كل شيء بحجم ⁨{percent} %⁩</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>أظهرها</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>حجم كل شيء</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What was shown as saved is saved, and you can go on.</source>
        <translation>حدث خطأ داخل البرنامج. ما ظهر محفوظًا فهو محفوظ، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Start again when the work under way is done or cancelled.</source>
        <translation>أعد التشغيل بعد انتهاء العمل الجاري أو إلغائه.</translation>
    </message>
    <message>
        <source>Suggestions are hidden: {view.suggestions} shows them.</source>
        <translation>الاقتراحات مخفية: ⁨{view.suggestions}⁩ يُظهرها.</translation>
    </message>
    <message>
        <source>Suggestions rest while layers are compared: {review.begin} ends that.</source>
        <translation>تُنحّى الاقتراحات ما دامت الطبقات تُقارَن: ⁨{review.begin}⁩ ينهي المقارنة.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>جارٍ الوسم</translation>
    </message>
    <message>
        <source>The encoding was guessed: {files}. Where letters are wrong, read it again as another one. {sentence}</source>
        <translation>خُمِّن الترميز: ⁨{files}⁩. إن كانت الحروف خاطئة فأعد قراءة النص بترميز آخر. ⁨{sentence}⁩</translation>
    </message>
    <message>
        <source>The language can change when the work under way is done or cancelled.</source>
        <translation>يمكن تغيير اللغة بعد انتهاء العمل الجاري أو إلغائه.</translation>
    </message>
    <message>
        <source>The last time, the program was ended by a fault. What was shown as saved then is here.</source>
        <translation>في المرة الأخيرة أنهى خطأٌ البرنامج. ما ظهر محفوظًا حينها موجود هنا.</translation>
    </message>
    <message>
        <source>The lead of this project does not show suggestions to annotators.</source>
        <translation>مسؤول هذا المشروع لا يُظهر الاقتراحات للموسِّمين.</translation>
    </message>
    <message>
        <source>The letters of your system are larger than those here.</source>
        <translation>أحرف نظامك أكبر من الأحرف هنا.</translation>
    </message>
    <message>
        <source>The list came to its end, and goes on from the other.</source>
        <translation>بلغت القائمة نهايتها وتستأنف من الطرف الآخر.</translation>
    </message>
    <message>
        <source>The printer does not answer. Try again, or print a PDF.</source>
        <translation>الطابعة لا تستجيب. حاول من جديد أو اطبع ملف PDF.</translation>
    </message>
    <message>
        <source>The project can only be read: it does not remember this.</source>
        <translation>المشروع للقراءة فقط: لا يحفظ هذا.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}. Copy it instead.</source>
        <translation>تعذّرت كتابة التقرير: ⁨{why}⁩. انسخه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold. What was there is kept as {path}</source>
        <translation>تعذّرت قراءة الإعدادات، فالمعمول به هو الإعدادات المعتادة. وما كان فيها محفوظ في ⁨{path}⁩</translation>
    </message>
    <message>
        <source>There is no message now.</source>
        <translation>لا توجد رسالة الآن.</translation>
    </message>
    <message>
        <source>There is no plot in this section.</source>
        <translation>لا رسم في هذا القسم.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>لا توجد حالة كهذه.</translation>
    </message>
    <message>
        <source>There is nothing behind it: all say the same.</source>
        <translation>لا شيء وراءه: الجميع يقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>There is only one layer to look at. Merge or import a colleague’s.</source>
        <translation>لا توجد إلا طبقة واحدة. ادمج طبقة زميل أو استوردها.</translation>
    </message>
    <message>
        <source>This cannot be cancelled: wait until it is done.</source>
        <translation>لا يمكن إلغاء هذا: انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>This case is not decided yet. {edit.undo} takes your last decision back.</source>
        <translation>لم تُحسم هذه الحالة بعد. يتراجع ⁨{edit.undo}⁩ عن قرارك الأخير.</translation>
    </message>
    <message>
        <source>This is what a report would say. Nobody gets it unless you pass it on.</source>
        <translation>هذا ما سيقوله التقرير. لن يصل إلى أحد ما لم تُرسله بنفسك.</translation>
    </message>
    <message>
        <source>This is what was kept of it. Nobody gets it unless you pass it on.</source>
        <translation>هذا ما حُفظ منه. لن يصل إلى أحد ما لم تُرسله بنفسك.</translation>
    </message>
    <message>
        <source>This project can only be read here, for it is open in another window. Close it there to mark in it.</source>
        <translation>لا يمكن هنا سوى قراءة هذا المشروع، فهو مفتوح في نافذة أخرى. أغلقه هناك لتَسِم فيه.</translation>
    </message>
    <message>
        <source>This project can only be read here, for its folder is read-only. Copy it to a folder of yours to mark in it.</source>
        <translation>لا يمكن هنا سوى قراءة هذا المشروع، فمجلده للقراءة فقط. انسخه إلى مجلد لك لتَسِم فيه.</translation>
    </message>
    <message>
        <source>This project can only be read here: it is open in another window, or its folder is read-only. {what}</source>
        <translation>لا يمكن هنا سوى قراءة هذا المشروع: فهو مفتوح في نافذة أخرى أو مجلده للقراءة فقط. ⁨{what}⁩</translation>
    </message>
    <message>
        <source>This project has no suggestions. Project, Import suggestions, brings some in.</source>
        <translation>لا اقتراحات في هذا المشروع. تُجلب من «مشروع» ثم «استيراد اقتراحات».</translation>
    </message>
    <message>
        <source>This was the last case of this list.</source>
        <translation>كانت هذه آخر حالة في هذه القائمة.</translation>
    </message>
    <message>
        <source>To be looked at: {n}.</source>
        <translation>ما يحتاج إلى نظر: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Use another name</source>
        <translation>استعمال اسم آخر</translation>
    </message>
    <message>
        <source>Use my own name</source>
        <translation>استخدام اسمي</translation>
    </message>
    <message>
        <source>What this step changed is in no article here.</source>
        <translation>ما غيّرته هذه الخطوة ليس في أي مقال هنا.</translation>
    </message>
    <message>
        <source>Work on a copy …</source>
        <translation>العمل على نسخة…</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>جارٍ كتابة التقرير</translation>
    </message>
    <message>
        <source>You mark as {name}, whose layer came with this project.</source>
        <translation>أنت تَسِم باسم ⁨{name}⁩ الذي جاءت طبقته مع هذا المشروع.</translation>
    </message>
    <message>
        <source>You mark here as {name}, the name that you used last.</source>
        <translation>أنت تَسِم هنا باسم ⁨{name}⁩، وهو آخر اسم استعملته.</translation>
    </message>
    <message>
        <source>marked by {name}</source>
        <translation>وسمه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{id} is in no article here.</source>
        <translation>⁨{id}⁩ ليس في أي مقال هنا.</translation>
    </message>
    <message>
        <source>{name} has not read this article.</source>
        <translation>لم يقرأ ⁨{name}⁩ هذا المقال.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. Choose another place.</source>
        <translation>تعذّرت كتابة ⁨{path}⁩: ⁨{why}⁩. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{sentence} {first} The others stand under Details.</source>
        <translation>⁨{sentence}⁩ ⁨{first}⁩ البقية في التفاصيل.</translation>
    </message>
    <message>
        <source>{what} A backup comes before that: wait until what is under way is done.</source>
        <translation>⁨{what}⁩ تسبقه نسخة احتياطية: انتظر انتهاء العمل الجاري.</translation>
    </message>
    <message>
        <source>{what} A backup is being made first; then it is done.</source>
        <translation>⁨{what}⁩ تُنشأ نسخة احتياطية أولًا ثم يُنفَّذ.</translation>
    </message>
    <message>
        <source>{what} A backup was made before: {path}</source>
        <translation>⁨{what}⁩ أُنشئت قبل ذلك نسخة احتياطية: ⁨{path}⁩</translation>
    </message>
    <message>
        <source>{what} It was left, since the project has changed. The backup: {path}</source>
        <translation>⁨{what}⁩ تُرك الأمر لأن المشروع تغيّر. النسخة الاحتياطية: ⁨{path}⁩</translation>
    </message>
    <message>
        <source>“{path}” answers again.</source>
        <translation>عاد «⁨{path}⁩» إلى الاستجابة.</translation>
    </message>
    <message>
        <source>“{path}” does not answer: its drive or the network is away or slow.</source>
        <translation>«⁨{path}⁩» لا يستجيب: قرصه أو الشبكة غير متاحة أو بطيئة.</translation>
    </message>
</context>
<context>
    <name>MarkSample</name>
    <message>
        <source>How a mark of this label looks, in light and in dark</source>
        <translation>مظهر علامة هذا الوسم في الفاتح والداكن</translation>
    </message>
    <message>
        <source>She said:</source>
        <translation>قالت:</translation>
    </message>
    <message>
        <source>for it.</source>
        <translation>مقابل ذلك.</translation>
    </message>
    <message>
        <source>nobody was ever paid</source>
        <translation>لم يُدفع لأحد قط</translation>
    </message>
</context>
<context>
    <name>MergeMapping</name>
    <message>
        <source>Attribute “{name}”</source>
        <translation>السمة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>الوسم «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>Left out, with all that carries it</source>
        <translation>يُترك مع كل ما يحمله</translation>
    </message>
    <message>
        <source>Link type “{name}”</source>
        <translation>نوع الرابط «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>New here: “{name}”</source>
        <translation>جديد هنا: «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>What labels become here</source>
        <translation>ما تصير إليه الوسوم هنا</translation>
    </message>
    <message>
        <source>What {name} becomes here</source>
        <translation>ما يصير إليه ⁨{name}⁩ هنا</translation>
    </message>
    <message>
        <source>{name} (proposed)</source>
        <translation>⁨{name}⁩ (مقترح)</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Added under an id of their own, for another text here has theirs: {n}.</source>
        <translation>أُضيفت بمعرّف خاص بها لأن نصًا آخر يحمل معرّفها هنا: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>كله موجود هنا سلفًا.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Annotators see suggestions</source>
        <translation>يرى الموسِّمون الاقتراحات</translation>
    </message>
    <message>
        <source>Annotators work blind</source>
        <translation>يعمل الموسِّمون دون اطلاع</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Changed on both sides, ours stays</source>
        <translation>تغيّر في الجانبين ويبقى ما لدينا</translation>
    </message>
    <message>
        <source>Changed on both sides, theirs is taken</source>
        <translation>تغيّر في الجانبين ويؤخذ ما لديهم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Decided on both sides, both stand until it is decided again</source>
        <translation>حُسم في الجانبين، ويبقى القراران حتى يُحسم من جديد</translation>
    </message>
    <message>
        <source>Deleted here, comes back</source>
        <translation>حُذف هنا ويعود</translation>
    </message>
    <message>
        <source>Deleted there, stays here</source>
        <translation>حُذف هناك ويبقى هنا</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الداخل</translation>
    </message>
    <message>
        <source>In both, and taken for one person each: {names}.</source>
        <translation>في كليهما، ويُعدّ كل منهم شخصًا واحدًا: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Labels that are not the same in both. Choose what each becomes here; the counts follow.</source>
        <translation>وسوم مختلفة بين الجانبين. اختر ما يصير إليه كلٌّ منها هنا وتتبعها الأعداد.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Looking at what {names} would bring …</source>
        <translation>جارٍ فحص ما سيأتي به ⁨{names}⁩…</translation>
    </message>
    <message>
        <source>Marked twice, both stay</source>
        <translation>وُسم مرتين ويبقى الاثنان</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects</source>
        <translation>دمج مشاريع الزملاء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>لا تعارضات.</translation>
    </message>
    <message>
        <source>Other files …</source>
        <translation>ملفات أخرى…</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Spans by annotator and label</source>
        <translation>المقاطع بحسب الموسِّم والوسم</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>يبقى خارجًا</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>المتطابق</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>To be looked at: {n}. Enter goes to a span that is here.</source>
        <translation>ما يحتاج إلى نظر: ⁨{n}⁩. ينتقل Enter إلى مقطع موجود هنا.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>ما يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>articles that are here too: {n}</source>
        <translation>المقالات الموجودة هنا أيضًا: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>changed there alone: {n}</source>
        <translation>ما غُيّر هناك وحده: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>الأحرف من ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>ثغرة في الإرشادات</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>التقاطع</translation>
    </message>
    <message>
        <source>new annotators: {names}</source>
        <translation>الموسِّمون الجدد: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>new articles: {n}</source>
        <translation>المقالات الجديدة: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>new links: {n}</source>
        <translation>الروابط الجديدة: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>new spans: {n}</source>
        <translation>المقاطع الجديدة: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none of it</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>one annotator’s</source>
        <translation>ما لأحد الموسِّمين</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>union</source>
        <translation>الاتحاد</translation>
    </message>
    <message>
        <source>what all said</source>
        <translation>ما قاله الجميع</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{choice} ({by})</source>
        <translation>⁨{choice}⁩ (⁨{by}⁩)</translation>
    </message>
    <message>
        <source>{name} began apart: it is no copy of this project, nor handed out of it. Articles of the same text become one, with the marks of both; others are added.</source>
        <translation>بدأ ⁨{name}⁩ منفصلًا: ليس نسخة من هذا المشروع ولا ملفًا موزعًا منه. تصير المقالات ذات النص نفسه مقالًا واحدًا فيه وسوم الاثنين، ويُضاف غيرها.</translation>
    </message>
    <message>
        <source>{name}: {counts}.</source>
        <translation>‏⁨{name}⁩: ⁨{counts}⁩.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
</context>
<context>
    <name>NewProjectPage</name>
    <message>
        <source>A name has no slashes: the folder stands in the field beside it.</source>
        <translation>لا يحوي الاسم شرطة مائلة: المجلد في الحقل المجاور.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc: nothing is made</source>
        <translation>Esc: لا يُنشأ شيء</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>مجلد المشروع</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>سمِّ المشروع.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Guidelines of the project</source>
        <translation>إرشادات المشروع</translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation>سيكون ⁨{path}⁩</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>Name and folder</source>
        <translation>الاسم والمجلد</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>Names of the others</source>
        <translation>أسماء الآخرين</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Others, if any: Ben, Chloé</source>
        <translation>آخرون إن وُجدوا: Ben, Chloé</translation>
    </message>
    <message>
        <source>There is a file called {name} already.</source>
        <translation>يوجد ملف باسم ⁨{name}⁩ سلفًا.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>Those that come with the labels</source>
        <translation>التي تأتي مع الوسوم</translation>
    </message>
    <message>
        <source>Who annotates</source>
        <translation>مَن الموسِّم</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation>إخفاء الرسالة</translation>
    </message>
    <message>
        <source>Put the message away ({key}, Esc)</source>
        <translation>إخفاء الرسالة (⁨{key}⁩، Esc)</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>, in {count} pieces</source>
        <translation>، الأجزاء: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>Accepted from a suggestion by {name}</source>
        <translation>مقبول من اقتراح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Decided by: {who}</source>
        <translation>قرّره: ⁨{who}⁩</translation>
    </message>
    <message>
        <source>From: {names}</source>
        <translation>من: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Gold that nobody had marked, added by a reviewer</source>
        <translation>مرجع لم يسِمه أحد أضافه مراجِع</translation>
    </message>
    <message>
        <source>Gold, decided between them</source>
        <translation>مرجع حُسم بينهم</translation>
    </message>
    <message>
        <source>Gold, what all said</source>
        <translation>مرجع قاله الجميع</translation>
    </message>
    <message>
        <source>Suggested by {name}</source>
        <translation>اقترحه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>To change gold, decide its case again ({review.next}).</source>
        <translation>لتغيير المرجع احسم حالته من جديد (⁨{review.next}⁩).</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>{suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it.</source>
        <translation>⁨{suggestion.accept}⁩ يجعله مقطعًا لك، و⁨{suggestion.dismiss}⁩ يستبعده.</translation>
    </message>
    <message>
        <source>characters {start} to {end}</source>
        <translation>الأحرف ⁨{start}⁩ إلى ⁨{end}⁩</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Map of the marks</source>
        <translation>خريطة العلامات</translation>
    </message>
    <message>
        <source>Where the marks are; click to go there</source>
        <translation>مواضع العلامات؛ انقر للانتقال إليها</translation>
    </message>
</context>
<context>
    <name>PaneGroup</name>
    <message>
        <source>Find an article</source>
        <translation>البحث عن مقال</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>No article is open. Open one, or drag it here from the library.</source>
        <translation>لا مقال مفتوحًا. افتح مقالًا أو اسحبه إلى هنا من المكتبة.</translation>
    </message>
    <message>
        <source>Open the next article</source>
        <translation>فتح المقال التالي</translation>
    </message>
    <message>
        <source>This project has no articles yet. Text files will do, or a folder of them.</source>
        <translation>لا مقالات في هذا المشروع بعد. تكفي ملفات نصية أو مجلد منها.</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message numerus="yes">
        <source>%Ln of your spans here</source>
        <translation>
            <numerusform>لا مقاطع لك هنا</numerusform>
            <numerusform>مقطع واحد لك هنا</numerusform>
            <numerusform>مقطعان لك هنا</numerusform>
            <numerusform>%Ln مقاطع لك هنا</numerusform>
            <numerusform>%Ln مقطعًا لك هنا</numerusform>
            <numerusform>%Ln مقطع لك هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the pane ({view.close_pane})</source>
        <translation>إغلاق اللوحة (⁨{view.close_pane}⁩)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Done ({go.done_next}: done, and the next article)</source>
        <translation>تمّ (⁨{go.done_next}⁩: تمّ، ثم المقال التالي)</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>المعرّف: ⁨{id}⁩</translation>
    </message>
    <message>
        <source>Not done after all ({go.not_done})</source>
        <translation>لم يتمّ بعد (⁨{go.not_done}⁩)</translation>
    </message>
    <message>
        <source>Spans of {name} alone</source>
        <translation>مقاطع ⁨{name}⁩ وحدها</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>no outlet or date</source>
        <translation>بلا وسيلة إعلام ولا تاريخ</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Bring it in</source>
        <translation>تطبيقه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>الاستعمالات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغيّر</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>colour or pattern</source>
        <translation>اللون أو النقش</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>القيم المقترحة</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>earlier identifiers</source>
        <translation>معرّفات سابقة</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>gold: {n}</source>
        <translation>المرجع: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>إرشادات</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>labels at its end</source>
        <translation>الوسوم عند نهايته</translation>
    </message>
    <message>
        <source>labels at its start</source>
        <translation>الوسوم عند بدايته</translation>
    </message>
    <message>
        <source>labels that carry it</source>
        <translation>الوسوم التي تحمله</translation>
    </message>
    <message>
        <source>link type</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>name from the target</source>
        <translation>الاسم من جهة الهدف</translation>
    </message>
    <message>
        <source>number of lines</source>
        <translation>عدد الأسطر</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>إعادة ترتيب</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>الاسم القصير</translation>
    </message>
    <message>
        <source>suggestions: {n}</source>
        <translation>الاقتراحات: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>“{name}” says what this scheme says already.</source>
        <translation>يقول «⁨{name}⁩» ما يقوله هذا المخطّط سلفًا.</translation>
    </message>
    <message>
        <source>“{name}” would change what is listed here, as one step that can be undone. Uses are the spans, or links, that carry it.</source>
        <translation>سيغيّر «⁨{name}⁩» ما هو مسرود هنا بخطوة واحدة يمكن التراجع عنها. الاستعمالات هي المقاطع أو الروابط التي تحمله.</translation>
    </message>
</context>
<context>
    <name>PlotView</name>
    <message>
        <source>Plot: {title}</source>
        <translation>رسم: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>{words} ({n} of {all})</source>
        <translation>⁨{words}⁩ (⁨{n}⁩ من ⁨{all}⁩)</translation>
    </message>
</context>
<context>
    <name>PolicySheet</name>
    <message>
        <source>Annotators see no layer but their own, and no gold. Reviewers and leads see all. Turning it off releases the layers.</source>
        <translation>لا يرى الموسِّمون إلا طبقاتهم ولا يرون المرجع. ويرى المراجعون والمسؤولون كل شيء. إيقاف هذا يتيح الطبقات.</translation>
    </message>
    <message>
        <source>Annotators see suggestions of machines</source>
        <translation>يرى الموسِّمون اقتراحات الآلات</translation>
    </message>
    <message>
        <source>Annotators work blind</source>
        <translation>يعمل الموسِّمون دون اطلاع</translation>
    </message>
    <message>
        <source>As long as nobody is lead, anybody changes this page.</source>
        <translation>ما دام لا مسؤول، يغيّر هذه الصفحة أي شخص.</translation>
    </message>
    <message>
        <source>As long as nobody is reviewer or lead, anybody decides cases and answers questions.</source>
        <translation>ما دام لا مراجِع ولا مسؤول، يحسم الحالات ويجيب عن الأسئلة أي شخص.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everybody may show everybody’s layer, and gold.</source>
        <translation>لكل شخص أن يُظهر طبقة أي شخص والمرجع.</translation>
    </message>
    <message>
        <source>Reviewers and leads see them anyway</source>
        <translation>يراها المراجعون والمسؤولون على كل حال</translation>
    </message>
    <message>
        <source>This keeps honest people from being swayed. It is no lock: whoever opens the file with another program, or works under the name of a lead, can read all of it. Each change is in the history of the project, and {edit.undo} takes yours back.</source>
        <translation>هذا يقي الأمناء من التأثّر، وليس قفلًا: مَن يفتح الملف ببرنامج آخر أو يعمل باسم مسؤول يقرؤه كله. كل تغيير مدوّن في سجل المشروع، ويتراجع ⁨{edit.undo}⁩ عن تغييرك.</translation>
    </message>
    <message>
        <source>What {name} is</source>
        <translation>صفة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Who changes this page: {names}</source>
        <translation>مَن يغيّر هذه الصفحة: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Who decides cases and answers questions: {names}</source>
        <translation>مَن يحسم الحالات ويجيب عن الأسئلة: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>Who is what</source>
        <translation>صفات الأشخاص</translation>
    </message>
    <message>
        <source>Who may see and decide</source>
        <translation>مَن يحق له الاطلاع والقرار</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>موسِّم</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>مراجِع</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدّم</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة تقريبًا</numerusform>
            <numerusform>بقيت ساعتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعات تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعةً تقريبًا</numerusform>
            <numerusform>بقيت %Ln ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقائق تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقةً تقريبًا</numerusform>
            <numerusform>بقيت %Ln دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>بقيت ثانية تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانيةً تقريبًا</numerusform>
            <numerusform>بقيت %Ln ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>⁨{percent}⁩ %</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ا&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No questions.  {mark.ask} asks one about this span.</source>
        <translation>لا أسئلة.  يسأل ⁨{mark.ask}⁩ سؤالًا عن هذا المقطع.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Your question (Enter asks it)</source>
        <translation>سؤالك (يطرحه Enter)</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>about “{words}”</source>
        <translation>عن «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>answered by {name}</source>
        <translation>أجاب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{name} answers: {text}</source>
        <translation>يجيب ⁨{name}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{name} asks: {text}</source>
        <translation>يسأل ⁨{name}⁩: ⁨{text}⁩</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>New answers to yours</source>
        <translation>الأجوبة الجديدة عن أسئلتك</translation>
    </message>
    <message>
        <source>No such question.</source>
        <translation>لا سؤال كهذا.</translation>
    </message>
    <message>
        <source>Nobody has asked anything.

Choose a span, and {mark.ask} asks the reviewer about it.</source>
        <translation>لم يسأل أحد شيئًا.

اختر مقطعًا فيسأل ⁨{mark.ask}⁩ المراجِع عنه.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Show all questions</source>
        <translation>إظهار كل الأسئلة</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>أي الأسئلة</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>لها جواب</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>بلا جواب</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Answer by {name}</source>
        <translation>جواب ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Change the answer</source>
        <translation>تغيير الجواب</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Your answer (Enter stores it)</source>
        <translation>جوابك (يحفظه Enter)</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take it out of this list; the file is left alone</source>
        <translation>إزالته من هذه القائمة دون مسّ الملف</translation>
    </message>
    <message>
        <source>Take {name} out of the list</source>
        <translation>إزالة ⁨{name}⁩ من القائمة</translation>
    </message>
    <message>
        <source>The projects that you open will stand here.</source>
        <translation>ستظهر هنا المشاريع التي تفتحها.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>{path} was moved, or its drive is not connected. Open it where it lies now, or take it out.</source>
        <translation>نُقل ⁨{path}⁩ أو أن قرصه غير موصول. افتحه حيث هو الآن أو أزله.</translation>
    </message>
</context>
<context>
    <name>RereadingSheet</name>
    <message numerus="yes">
        <source>All %Ln file(s), as the first of them</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>الملف الواحد</numerusform>
            <numerusform>الملفان معًا، مثل أوّلهما</numerusform>
            <numerusform>الملفات الـ%Ln كلّها، مثل أوّلها</numerusform>
            <numerusform>الملفات الـ%Ln كلّها، مثل أوّلها</numerusform>
            <numerusform>الملفات الـ%Ln كلّها، مثل أوّلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>لغات البلطيق</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>الصينية المبسّطة</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Encodings that fit</source>
        <translation>الترميزات الممكنة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>In which encoding does “{file}” read right?</source>
        <translation>بأيّ ترميز يُقرأ «⁨{file}⁩» صحيحًا؟</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Read a text again</source>
        <translation>إعادة قراءة نص</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>So it reads</source>
        <translation>يُقرأ هكذا</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Undo takes it back. An article in which somebody has worked keeps its text.</source>
        <translation>التراجع يعيد ما كان. والمقال الذي عمل فيه أحد يحتفظ بنصّه.</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>يونيكود</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Which file</source>
        <translation>أيّ ملف</translation>
    </message>
    <message>
        <source>“{file}” cannot be read, or fits no other encoding.</source>
        <translation>لا يمكن قراءة «⁨{file}⁩» أو لا يلائمه ترميز آخر.</translation>
    </message>
    <message>
        <source>“{file}” was taken for {encoding}. Which line reads right?</source>
        <translation>عُدّ «⁨{file}⁩» بترميز ⁨{encoding}⁩. أيّ سطر يُقرأ صحيحًا؟</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Questions ({n})</source>
        <translation>الأسئلة (⁨{n}⁩)</translation>
    </message>
</context>
<context>
    <name>SchemeForms</name>
    <message>
        <source>Guidelines on the whole</source>
        <translation>الإرشادات العامة</translation>
    </message>
</context>
<context>
    <name>SchemePage</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>العودة إلى المقالات</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>الوسوم والإرشادات</translation>
    </message>
    <message>
        <source>Link types</source>
        <translation>أنواع الروابط</translation>
    </message>
    <message>
        <source>Parts of the scheme</source>
        <translation>أجزاء المخطّط</translation>
    </message>
</context>
<context>
    <name>SectionBoard</name>
    <message>
        <source>Back to the articles</source>
        <translation>العودة إلى المقالات</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Ways to save</source>
        <translation>طرق الحفظ</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
</context>
<context>
    <name>SpanForm</name>
    <message>
        <source>Add ({key})</source>
        <translation>إضافة (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Spans of this label do not carry that.</source>
        <translation>مقاطع هذا الوسم لا تحمل ذلك.</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>مَن يقوله</translation>
    </message>
    <message>
        <source>Whom or what the words are directed against</source>
        <translation>على مَن أو علامَ يوجَّه الكلام</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>No spans here yet.

{mark.take_sentence} takes the sentence at the caret; then {key} labels it as {name}.</source>
        <translation>لا مقاطع هنا بعد.

يأخذ ⁨{mark.take_sentence}⁩ الجملة عند المؤشر، ثم يسِمها ⁨{key}⁩ بوسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>No spans here yet.

Select words, then a label above the articles.</source>
        <translation>لا مقاطع هنا بعد.

حدّد كلمات ثم وسمًا فوق المقالات.</translation>
    </message>
    <message>
        <source>No suggestion waits for you in the open articles.</source>
        <translation>لا اقتراح ينتظرك في المقالات المفتوحة.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Spans of the open articles</source>
        <translation>مقاطع المقالات المفتوحة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>ما يُعرض في القائمة</translation>
    </message>
</context>
<context>
    <name>SplitList</name>
    <message>
        <source>Back to the label</source>
        <translation>العودة إلى الوسم</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln span(s) the label</source>
        <translation>
            <numerusform>عدم إعطاء الوسم</numerusform>
            <numerusform>إعطاء الوسم لمقطع واحد</numerusform>
            <numerusform>إعطاء الوسم لمقطعين</numerusform>
            <numerusform>إعطاء الوسم لـ %Ln مقاطع</numerusform>
            <numerusform>إعطاء الوسم لـ %Ln مقطعًا</numerusform>
            <numerusform>إعطاء الوسم لـ %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Give all that are ticked the label</source>
        <translation>إعطاء الوسم لكل المؤشَّر</translation>
    </message>
    <message>
        <source>Give them the label</source>
        <translation>إعطاؤها الوسم</translation>
    </message>
    <message>
        <source>More are listed as you scroll; “Tick all” ticks those too.</source>
        <translation>يظهر المزيد عند التمرير؛ و«تأشير الكل» يشمله أيضًا.</translation>
    </message>
    <message>
        <source>Spans of the label</source>
        <translation>مقاطع الوسم</translation>
    </message>
    <message>
        <source>The label that they get</source>
        <translation>الوسم الذي تناله</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>Tick the spans of “{name}” that another label shall have, and say which: a new name makes a new label.</source>
        <translation>أشّر مقاطع «⁨{name}⁩» التي ستنال وسمًا آخر وبيّن أيّ وسم: الاسم الجديد ينشئ وسمًا جديدًا.</translation>
    </message>
    <message>
        <source>{name} 2</source>
        <translation>⁨{name}⁩ 2</translation>
    </message>
</context>
<context>
    <name>StartHands</name>
    <message>
        <source>As in {name}</source>
        <translation>كما في ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Articles, labels, and who annotates</source>
        <translation>المقالات والوسوم ومَن الموسِّم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>العودة إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open a project …</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Or drop a project file on this page</source>
        <translation>أو أفلت ملف مشروع على هذه الصفحة</translation>
    </message>
    <message>
        <source>Read news side by side, and mark who alleges, denies and demands.</source>
        <translation>قراءة الأخبار جنبًا إلى جنب ووسم مَن يتّهم ومَن ينفي ومَن يطالب.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Show this page when the program starts</source>
        <translation>إظهار هذه الصفحة عند بدء البرنامج</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>خذ الجولة</translation>
    </message>
    <message>
        <source>Ten minutes, eight steps, on the sample</source>
        <translation>عشر دقائق وثماني خطوات على المثال</translation>
    </message>
    <message>
        <source>The sample project</source>
        <translation>مشروع المثال</translation>
    </message>
    <message>
        <source>Twelve articles about one dispute, to try everything on</source>
        <translation>اثنا عشر مقالًا عن خلاف واحد لتجربة كل شيء</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>انتظاره</translation>
    </message>
    <message>
        <source>Waiting: it is opened as soon as it answers</source>
        <translation>في الانتظار: يُفتح حالما يستجيب</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln other layer(s)</source>
        <translation>
            <numerusform>لا طبقات أخرى</numerusform>
            <numerusform>طبقة أخرى</numerusform>
            <numerusform>طبقتان أخريان</numerusform>
            <numerusform>%Ln طبقات أخرى</numerusform>
            <numerusform>%Ln طبقةً أخرى</numerusform>
            <numerusform>%Ln طبقة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>All marks are hidden: {view.hide_marks} shows them again.</source>
        <translation>كل العلامات مخفية: يعيد ⁨{view.hide_marks}⁩ إظهارها.</translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message>
        <source>Of the articles that were handed out to you</source>
        <translation>من المقالات التي وُزّعت عليك</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved  ·  {what}</source>
        <translation>حُفظ  ·  ⁨{what}⁩</translation>
    </message>
    <message>
        <source>What was stored last</source>
        <translation>آخر ما حُفظ</translation>
    </message>
    <message>
        <source>Who annotates ({project.annotator}). What each marks is a layer of their own, apart from the others’.</source>
        <translation>مَن الموسِّم (⁨{project.annotator}⁩). ما يَسِمه كل شخص طبقة خاصة به، منفصلة عن طبقات غيره.</translation>
    </message>
    <message>
        <source>Who annotates?</source>
        <translation>مَن الموسِّم؟</translation>
    </message>
    <message>
        <source>{done} of {total} articles done</source>
        <translation>المقالات المنجزة: ⁨{done}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>{name}, and {others}</source>
        <translation>⁨{name}⁩، و⁨{others}⁩</translation>
    </message>
    <message>
        <source>{name}, own layer</source>
        <translation>⁨{name}⁩، طبقته الخاصة</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>{label}, suggested by {name}: {quote}</source>
        <translation>⁨{label}⁩، اقترحه ⁨{name}⁩: ⁨{quote}⁩</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>All places found</source>
        <translation>كل المواضع</translation>
    </message>
    <message>
        <source>Check all places found, or none</source>
        <translation>تأشير كل المواضع أو لا شيء</translation>
    </message>
    <message>
        <source>None is checked</source>
        <translation>لا شيء مؤشَّر</translation>
    </message>
    <message>
        <source>Tag all {n} as</source>
        <translation>وسم المواضع كلها (⁨{n}⁩) بـ</translation>
    </message>
    <message>
        <source>Tag {n} of {all} as</source>
        <translation>وسم ⁨{n}⁩ من ⁨{all}⁩ بـ</translation>
    </message>
    <message>
        <source>Tag the checked places; one step of undo takes all back</source>
        <translation>وسم المواضع المؤشَّرة؛ وتراجعٌ واحد يلغيها كلها</translation>
    </message>
</context>
<context>
    <name>TextFinding</name>
    <message>
        <source>The first {n} hits only.</source>
        <translation>أول ⁨{n}⁩ من النتائج فقط.</translation>
    </message>
</context>
<context>
    <name>TextLookSheet</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>How articles are set</source>
        <translation>طريقة عرض المقالات</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>أطول سطر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Usual ({face})</source>
        <translation>المعتاد (⁨{face}⁩)</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A digit labels what is selected: {labels}. Or click a label here. What is marked is in the file at once; {edit.undo} takes it back.</source>
        <translation>يسِم رقمٌ ما هو محدَّد: ⁨{labels}⁩. أو انقر وسمًا هنا. يدخل ما يوسَم الملف فورًا، ويلغيه ⁨{edit.undo}⁩.</translation>
    </message>
    <message>
        <source>A tour of ten minutes</source>
        <translation>جولة في عشر دقائق</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Click into this article. {move.next_sentence} goes to the next sentence, {move.previous_sentence} to the one before; the arrow keys go, too. Nothing is typed into an article: letters are commands.</source>
        <translation>انقر في هذا المقال. ينقلك ⁨{move.next_sentence}⁩ إلى الجملة التالية و⁨{move.previous_sentence}⁩ إلى السابقة، وكذلك الأسهم. لا يُكتب شيء في المقال: الحروف أوامر.</translation>
    </message>
    <message>
        <source>Eight small steps on this sample: read, mark, say who speaks, link two articles. Nothing is blocked meanwhile. {help.tour} begins, Esc leaves.</source>
        <translation>ثماني خطوات قصيرة على هذا المثال: القراءة والوسم وذكر المتحدّث وربط مقالين. لا يُحجب شيء أثناءها. ⁨{help.tour}⁩ يبدأها، ويخرجك ⁨Esc⁩ منها.</translation>
    </message>
    <message>
        <source>{project.export} writes all that is marked, for training. {help.keys} shows the keys for where you are, {help.commands} runs any command by its name. Project &gt; New project begins your own.</source>
        <translation>يكتب ⁨{project.export}⁩ كل ما وُسم لأجل التدريب. ويُظهر ⁨{help.keys}⁩ مفاتيح الموضع الذي أنت فيه، وينفّذ ⁨{help.commands}⁩ أي أمر باسمه. ويبدأ «مشروع &gt; مشروع جديد» مشروعك.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Give it a label</source>
        <translation>ضع له وسمًا</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>انتقل إلى المقال التالي</translation>
    </message>
    <message>
        <source>Link the two</source>
        <translation>اربط الاثنين</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>جديد هنا؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Press {go.done_next} in an article, or click this mark. Its ring in the library fills, and with the keys the next article comes up.</source>
        <translation>اضغط ⁨{go.done_next}⁩ في مقال أو انقر هذه العلامة. تمتلئ حلقة المقال في المكتبة، وبالمفاتيح يظهر المقال التالي.</translation>
    </message>
    <message>
        <source>Press {go.next_pane}, or click into this one. Mark something there, too: {mark.take_sentence} takes a sentence, a digit labels it.</source>
        <translation>اضغط ⁨{go.next_pane}⁩ أو انقر في هذا. سِم شيئًا هناك أيضًا: يأخذ ⁨{mark.take_sentence}⁩ جملة ويسِمها رقم.</translation>
    </message>
    <message>
        <source>Press {mark.link}: a link begins at the span that you made last. Go back with {go.previous_pane}, choose the other span with {go.next_span} or a click, press {mark.link} again, and pick what the link says.</source>
        <translation>اضغط ⁨{mark.link}⁩: يبدأ رابط من آخر مقطع وسمته. ارجع بـ ⁨{go.previous_pane}⁩ واختر المقطع الآخر بـ ⁨{go.next_span}⁩ أو بنقرة، واضغط ⁨{mark.link}⁩ من جديد، ثم اختر ما يقوله الرابط.</translation>
    </message>
    <message>
        <source>Press {mark.take_sentence}: the sentence at the caret is selected. {mark.take_sentence} again adds the next one. Or drag over some words with the mouse.</source>
        <translation>اضغط ⁨{mark.take_sentence}⁩ فتُحدَّد الجملة عند المؤشر. ويضيف ⁨{mark.take_sentence}⁩ ثانيةً الجملة التالية. أو اسحب الفأرة فوق بعض الكلمات.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>اقرأ</translation>
    </message>
    <message>
        <source>Say that an article is done</source>
        <translation>أعلن إنجاز مقال</translation>
    </message>
    <message>
        <source>Say who says it</source>
        <translation>اذكر القائل</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة ⁨{number}⁩ من ⁨{all}⁩</translation>
    </message>
    <message>
        <source>Take a sentence</source>
        <translation>خذ جملة</translation>
    </message>
    <message>
        <source>Take it with you, and where help is</source>
        <translation>خذ عملك معك، واعرف أين تجد المساعدة</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>خذ الجولة</translation>
    </message>
    <message>
        <source>The span that you made is chosen. Press {mark.speaker}, type a name, and press Enter. Names that are in use are offered.</source>
        <translation>المقطع الذي وسمته مختار. اضغط ⁨{mark.speaker}⁩ واكتب اسمًا ثم Enter. تُقترح الأسماء المستعملة.</translation>
    </message>
    <message>
        <source>{key} is {name}</source>
        <translation>⁨{key}⁩ هو ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>ترك الجولة</translation>
    </message>
    <message>
        <source>Leave the tour (Esc); {help.tour} takes it up again</source>
        <translation>ترك الجولة (Esc)؛ ويستأنفها ⁨{help.tour}⁩</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
</context>
<context>
    <name>WhoBar</name>
    <message>
        <source>Annotate</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>Who annotates? What each marks is kept apart, as a layer of their own.</source>
        <translation>مَن الموسِّم؟ ما يَسِمه كل شخص يبقى منفصلًا في طبقة خاصة به.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Choose a span ({go.next_span}), then select words in the same article: {mark.add_piece} adds them to it.</source>
        <translation>اختر مقطعًا (⁨{go.next_span}⁩) ثم حدّد كلمات في المقال نفسه: يضيفها ⁨{mark.add_piece}⁩ إليه.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.delete} removes it.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة)، ثم يحذفه ⁨{mark.delete}⁩.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {go.follow_link} follows it.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة)، ثم يتبع ⁨{go.follow_link}⁩ رابطه.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click), then {mark.end_later} moves its end.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة)، ثم يحرّك ⁨{mark.end_later}⁩ نهايته.</translation>
    </message>
    <message>
        <source>Choose a span first ({go.next_span} or a click): {go.next_same_label} goes to the next like it.</source>
        <translation>اختر مقطعًا أولًا (⁨{go.next_span}⁩ أو نقرة): ينتقل ⁨{go.next_same_label}⁩ إلى التالي المماثل.</translation>
    </message>
    <message>
        <source>Each paragraph before this one has a span of yours.</source>
        <translation>في كل فقرة قبل هذه مقطع لك.</translation>
    </message>
    <message>
        <source>Each paragraph from here on has a span of yours.</source>
        <translation>في كل فقرة من هنا فصاعدًا مقطع لك.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>No case is shown. {review.next} goes to one.</source>
        <translation>لا حالة معروضة. ينقلك ⁨{review.next}⁩ إلى حالة.</translation>
    </message>
    <message>
        <source>No quotation stands at the caret or after it.</source>
        <translation>لا اقتباس عند المؤشر ولا بعده.</translation>
    </message>
    <message>
        <source>Say first who annotates: {project.annotator}.</source>
        <translation>اذكر أولًا مَن الموسِّم: ⁨{project.annotator}⁩.</translation>
    </message>
    <message>
        <source>There is no place to go back to.</source>
        <translation>لا موضع للعودة إليه.</translation>
    </message>
    <message>
        <source>There is no place to go forth to.</source>
        <translation>لا موضع للتقدّم إليه.</translation>
    </message>
    <message>
        <source>These words had this label already. {edit.undo} takes the second span back.</source>
        <translation>كانت هذه الكلمات تحمل هذا الوسم من قبل. يلغي ⁨{edit.undo}⁩ المقطع الثاني.</translation>
    </message>
    <message>
        <source>This is a suggestion: {suggestion.accept} makes it a span of yours, {suggestion.dismiss} dismisses it.</source>
        <translation>هذا اقتراح: ⁨{suggestion.accept}⁩ يجعله مقطعًا لك، و⁨{suggestion.dismiss}⁩ يستبعده.</translation>
    </message>
    <message>
        <source>This is gold, which only decisions change: decide its case again ({review.next}).</source>
        <translation>هذا من المرجع ولا تغيّره إلا القرارات: احسم حالته من جديد (⁨{review.next}⁩).</translation>
    </message>
    <message>
        <source>This is in another annotator&apos;s layer, which only they can change.</source>
        <translation>هذا في طبقة موسِّم آخر ولا يغيّرها سواه.</translation>
    </message>
    <message>
        <source>This span has no link to follow.</source>
        <translation>لا رابط لهذا المقطع يُتَّبع.</translation>
    </message>
    <message>
        <source>You are done with every article that was handed out to you. Your work is in {file}.</source>
        <translation>أنهيت كل المقالات التي وُزّعت عليك. عملك في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>You are done with every article. Your work is in {file}.</source>
        <translation>أنهيت كل المقالات. عملك في ⁨{file}⁩.</translation>
    </message>
    <message>
        <source>You have no span in this article yet. {mark.take_sentence} takes a sentence, a digit labels it.</source>
        <translation>لا مقطع لك في هذا المقال بعد. يأخذ ⁨{mark.take_sentence}⁩ جملة ويسِمها رقم.</translation>
    </message>
    <message>
        <source>{name}: not read</source>
        <translation>⁨{name}⁩: لم يُقرأ</translation>
    </message>
</context>
<context>
    <name>_PatternSearch</name>
    <message>
        <source>Stopped after {n} seconds: this pattern takes too long here.</source>
        <translation>توقّف بعد ⁨{n}⁩ ثانية: يستغرق هذا النمط وقتًا طويلًا هنا.</translation>
    </message>
    <message>
        <source>The pattern could not be looked for.</source>
        <translation>تعذّر البحث عن النمط.</translation>
    </message>
</context>
<context>
    <name>_SearchJob</name>
    <message>
        <source>There are more than these: add a word.</source>
        <translation>هناك أكثر من هذه: أضف كلمة.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>A project file for each annotator</source>
        <translation>ملف مشروع لكل موسِّم</translation>
    </message>
    <message>
        <source>A question about this span</source>
        <translation>سؤال عن هذا المقطع</translation>
    </message>
    <message>
        <source>A question on a span of it</source>
        <translation>سؤال عن مقطع منها</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>حول Annotator</translation>
    </message>
    <message>
        <source>Accept all suggestions here</source>
        <translation>قبول كل الاقتراحات هنا</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Accept what all agree on …</source>
        <translation>قبول ما اتفق عليه الجميع…</translation>
    </message>
    <message>
        <source>Add the selection as a piece</source>
        <translation>إضافة التحديد جزءًا</translation>
    </message>
    <message>
        <source>Again: add the next one</source>
        <translation>مرة أخرى: إضافة التالية</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>All labels in a list: a digit or a letter gives one</source>
        <translation>كل الوسوم في قائمة: يضع رقم أو حرف أحدها</translation>
    </message>
    <message>
        <source>Also of those who marked nothing in the article</source>
        <translation>ومعها أعمدة مَن لم يسِموا شيئًا في المقال</translation>
    </message>
    <message>
        <source>And repair it</source>
        <translation>وإصلاحه</translation>
    </message>
    <message>
        <source>And tag all places at once</source>
        <translation>ووسم كل المواضع دفعة واحدة</translation>
    </message>
    <message>
        <source>Any command …</source>
        <translation>أيّ أمر…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Ask about this case</source>
        <translation>سؤال عن هذه الحالة</translation>
    </message>
    <message>
        <source>Ask the reviewer</source>
        <translation>سؤال المراجِع</translation>
    </message>
    <message>
        <source>At the caret, else the next; again: the one after</source>
        <translation>عند المؤشر وإلا فالتالي؛ مرة أخرى: الذي يليه</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>العودة إلى المقالات</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Back, then the word</source>
        <translation>العودة خطوة خطوة حتى الكلمة</translation>
    </message>
    <message>
        <source>Backups …</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Cancel what is under way</source>
        <translation>إلغاء العمل الجاري</translation>
    </message>
    <message>
        <source>Change labels, link types, attributes and guidelines</source>
        <translation>تغيير الوسوم وأنواع الروابط والسمات والإرشادات</translation>
    </message>
    <message>
        <source>Check this project …</source>
        <translation>فحص هذا المشروع…</translation>
    </message>
    <message>
        <source>Clause, quotation, sentence, paragraph</source>
        <translation>العبارة فالاقتباس فالجملة فالفقرة</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Compare annotators</source>
        <translation>مقارنة الموسِّمين</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>نسخ كاقتباس</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>استبعاد الاقتراح</translation>
    </message>
    <message>
        <source>Done, and the next article</source>
        <translation>تمّ، ثم المقال التالي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Eight small steps over the sample, at any time</source>
        <translation>ثماني خطوات قصيرة على المثال في أي وقت</translation>
    </message>
    <message>
        <source>Empty lanes</source>
        <translation>الأعمدة الفارغة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Everything at 100 %</source>
        <translation>كل شيء بحجم ⁨100 %⁩</translation>
    </message>
    <message>
        <source>Everything at 125 %</source>
        <translation>كل شيء بحجم ⁨125 %⁩</translation>
    </message>
    <message>
        <source>Everything at 150 %</source>
        <translation>كل شيء بحجم ⁨150 %⁩</translation>
    </message>
    <message>
        <source>Everything at 175 %</source>
        <translation>كل شيء بحجم ⁨175 %⁩</translation>
    </message>
    <message>
        <source>Everything at 200 %</source>
        <translation>كل شيء بحجم ⁨200 %⁩</translation>
    </message>
    <message>
        <source>Export JSONL, brat, CoNLL …</source>
        <translation>تصدير JSONL أو brat أو CoNLL…</translation>
    </message>
    <message>
        <source>Export gold …</source>
        <translation>تصدير المرجع…</translation>
    </message>
    <message>
        <source>Extend back by a sentence</source>
        <translation>التوسيع جملة إلى الخلف</translation>
    </message>
    <message>
        <source>Extend by a sentence</source>
        <translation>التوسيع جملة</translation>
    </message>
    <message>
        <source>Extend to a page down</source>
        <translation>التوسيع صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Extend to a page up</source>
        <translation>التوسيع صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>Extend to the end of the article</source>
        <translation>التوسيع إلى نهاية المقال</translation>
    </message>
    <message>
        <source>Extend to the end of the line</source>
        <translation>التوسيع إلى نهاية السطر</translation>
    </message>
    <message>
        <source>Extend to the line above</source>
        <translation>التوسيع إلى السطر الأعلى</translation>
    </message>
    <message>
        <source>Extend to the line below</source>
        <translation>التوسيع إلى السطر الأسفل</translation>
    </message>
    <message>
        <source>Extend to the next character</source>
        <translation>التوسيع إلى الحرف التالي</translation>
    </message>
    <message>
        <source>Extend to the next paragraph</source>
        <translation>التوسيع إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>Extend to the next word</source>
        <translation>التوسيع إلى الكلمة التالية</translation>
    </message>
    <message>
        <source>Extend to the previous character</source>
        <translation>التوسيع إلى الحرف السابق</translation>
    </message>
    <message>
        <source>Extend to the previous paragraph</source>
        <translation>التوسيع إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Extend to the previous word</source>
        <translation>التوسيع إلى الكلمة السابقة</translation>
    </message>
    <message>
        <source>Extend to the start of the article</source>
        <translation>التوسيع إلى بداية المقال</translation>
    </message>
    <message>
        <source>Extend to the start of the line</source>
        <translation>التوسيع إلى بداية السطر</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Face, size, line height, measure</source>
        <translation>الخط والحجم وارتفاع السطر وطوله</translation>
    </message>
    <message>
        <source>Figures and plots, each a door to its cases</source>
        <translation>أرقام ورسوم، كلٌّ منها باب إلى حالاته</translation>
    </message>
    <message>
        <source>Find in all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>البحث في هذا المقال</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>تركيز</translation>
    </message>
    <message>
        <source>For training; or as a table (.csv), or for REFI-QDA (.qdpx)</source>
        <translation>للتدريب؛ أو جدولًا (.csv)، أو لأجل REFI-QDA ‏(.qdpx)</translation>
    </message>
    <message>
        <source>Forth again</source>
        <translation>إلى الأمام من جديد</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From the caret on; again: to the next end</source>
        <translation>من المؤشر فصاعدًا؛ مرة أخرى: إلى النهاية التالية</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Give a clause back</source>
        <translation>إعادة عبارة</translation>
    </message>
    <message>
        <source>Give a sentence back</source>
        <translation>إعادة جملة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to an article</source>
        <translation>الانتقال إلى مقال</translation>
    </message>
    <message>
        <source>Gold that nobody marked …</source>
        <translation>مرجع لم يسِمه أحد…</translation>
    </message>
    <message>
        <source>Guideline gap</source>
        <translation>ثغرة في الإرشادات</translation>
    </message>
    <message>
        <source>Hand out articles …</source>
        <translation>توزيع المقالات…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>إخفاء كل العلامات</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Import a folder …</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import articles …</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Import suggestions …</source>
        <translation>استيراد اقتراحات…</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>التقاطع</translation>
    </message>
    <message>
        <source>It becomes a span of yours</source>
        <translation>يصير مقطعًا لك</translation>
    </message>
    <message>
        <source>It is not shown to you again</source>
        <translation>لا يُعرض عليك ثانيةً</translation>
    </message>
    <message>
        <source>Jump marks</source>
        <translation>علامات القفز</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Label 1</source>
        <translation>الوسم 1</translation>
    </message>
    <message>
        <source>Label 2</source>
        <translation>الوسم 2</translation>
    </message>
    <message>
        <source>Label 3</source>
        <translation>الوسم 3</translation>
    </message>
    <message>
        <source>Label 4</source>
        <translation>الوسم 4</translation>
    </message>
    <message>
        <source>Label 5</source>
        <translation>الوسم 5</translation>
    </message>
    <message>
        <source>Label 6</source>
        <translation>الوسم 6</translation>
    </message>
    <message>
        <source>Label 7</source>
        <translation>الوسم 7</translation>
    </message>
    <message>
        <source>Label 8</source>
        <translation>الوسم 8</translation>
    </message>
    <message>
        <source>Label 9</source>
        <translation>الوسم 9</translation>
    </message>
    <message>
        <source>Label …</source>
        <translation>وسم…</translation>
    </message>
    <message>
        <source>Label: {name}</source>
        <translation>الوسم: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Labels and guidelines</source>
        <translation>الوسوم والإرشادات</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Last label again</source>
        <translation>الوسم الأخير من جديد</translation>
    </message>
    <message>
        <source>Layers side by side</source>
        <translation>الطبقات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Leave the span or selection</source>
        <translation>ترك المقطع أو التحديد</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Light or dark as the system</source>
        <translation>فاتح أو داكن تبعًا للنظام</translation>
    </message>
    <message>
        <source>Link to another span</source>
        <translation>الربط بمقطع آخر</translation>
    </message>
    <message>
        <source>Lists it first; then one step makes it gold</source>
        <translation>يعرضها أولًا، ثم تصير مرجعًا بخطوة واحدة</translation>
    </message>
    <message>
        <source>Make the panes equally wide</source>
        <translation>مساواة عرض اللوحات</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>توسيم</translation>
    </message>
    <message>
        <source>Merge colleagues’ projects …</source>
        <translation>دمج مشاريع الزملاء…</translation>
    </message>
    <message>
        <source>Move an end</source>
        <translation>تحريك حدّ</translation>
    </message>
    <message>
        <source>Move the end left by a character</source>
        <translation>تحريك النهاية حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end left by a word</source>
        <translation>تحريك النهاية كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the end right by a character</source>
        <translation>تحريك النهاية حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>Move the end right by a word</source>
        <translation>تحريك النهاية كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Move the pane left</source>
        <translation>تحريك اللوحة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the pane right</source>
        <translation>تحريك اللوحة إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start left by a character</source>
        <translation>تحريك البداية حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start left by a word</source>
        <translation>تحريك البداية كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>Move the start right by a character</source>
        <translation>تحريك البداية حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>Move the start right by a word</source>
        <translation>تحريك البداية كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>تضييق</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>New answers to yours, and what waits for an answer</source>
        <translation>الأجوبة الجديدة عن أسئلتك وما ينتظر جوابًا</translation>
    </message>
    <message>
        <source>New pane</source>
        <translation>لوحة جديدة</translation>
    </message>
    <message>
        <source>New project …</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Next article in this pane</source>
        <translation>المقال التالي في هذه اللوحة</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>الحالة التالية</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next paragraph without a span of yours</source>
        <translation>الفقرة التالية الخالية من مقاطعك</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Next span of the same label</source>
        <translation>المقطع التالي بالوسم نفسه</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>لم يتمّ بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing here becomes gold</source>
        <translation>لا شيء هنا يصير مرجعًا</translation>
    </message>
    <message>
        <source>One span of all words that anybody marked</source>
        <translation>مقطع واحد من كل الكلمات التي وسمها أحد</translation>
    </message>
    <message>
        <source>One span of the words that all marked</source>
        <translation>مقطع واحد من الكلمات التي وسمها الجميع</translation>
    </message>
    <message>
        <source>One more now, or back to one</source>
        <translation>نسخة أخرى الآن أو العودة إلى إحداها</translation>
    </message>
    <message>
        <source>Only the articles and their labels; again, all as it was</source>
        <translation>المقالات ووسومها وحدها؛ مرة أخرى: يعود كل شيء كما كان</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Open project …</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>فتح مشروع المثال</translation>
    </message>
    <message>
        <source>Or all in one text</source>
        <translation>أو كلها في نص واحد</translation>
    </message>
    <message>
        <source>Pane 1</source>
        <translation>اللوحة 1</translation>
    </message>
    <message>
        <source>Pane 2</source>
        <translation>اللوحة 2</translation>
    </message>
    <message>
        <source>Pane 3</source>
        <translation>اللوحة 3</translation>
    </message>
    <message>
        <source>Pane 4</source>
        <translation>اللوحة 4</translation>
    </message>
    <message>
        <source>Pane 5</source>
        <translation>اللوحة 5</translation>
    </message>
    <message>
        <source>Pane 6</source>
        <translation>اللوحة 6</translation>
    </message>
    <message>
        <source>Previous article in this pane</source>
        <translation>المقال السابق في هذه اللوحة</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>الحالة السابقة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous paragraph without a span of yours</source>
        <translation>الفقرة السابقة الخالية من مقاطعك</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Previous span of the same label</source>
        <translation>المقطع السابق بالوسم نفسه</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Print into a PDF file …</source>
        <translation>الطباعة إلى ملف PDF…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Progress, pace and spans in numbers and plots, each the way to its articles</source>
        <translation>التقدّم والوتيرة والمقاطع بالأرقام والرسوم، وكلٌّ منها طريق إلى مقالاته</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Read a text again as …</source>
        <translation>إعادة قراءة نص بترميز آخر…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove the span</source>
        <translation>حذف المقطع</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Reviewers, leads, and whether annotators work blind</source>
        <translation>المراجعون والمسؤولون، وهل يعمل الموسِّمون دون اطلاع</translation>
    </message>
    <message>
        <source>Scroll panes together</source>
        <translation>تمرير اللوحات معًا</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the words first; in another’s lane, or gold’s, a label’s digit does it too</source>
        <translation>حدّد الكلمات أولًا؛ وفي عمود غيرك أو عمود المرجع يكفي رقم الوسم أيضًا</translation>
    </message>
    <message>
        <source>Select what is right, and label it</source>
        <translation>حدّد الصحيح وضع وسمه</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>إظهار كل الروابط</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>إظهار الاقتراحات</translation>
    </message>
    <message>
        <source>Shows first what would come in</source>
        <translation>يعرض أولًا ما سيدخل</translation>
    </message>
    <message>
        <source>Size of everything in the window</source>
        <translation>حجم كل شيء في النافذة</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Span and guidelines</source>
        <translation>المقطع والإرشادات</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدّث</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Tabs beside the articles</source>
        <translation>علامات التبويب بجانب المقالات</translation>
    </message>
    <message>
        <source>Take the clause</source>
        <translation>أخذ العبارة</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>Take the quotation</source>
        <translation>أخذ الاقتباس</translation>
    </message>
    <message>
        <source>Take the sentence</source>
        <translation>أخذ الجملة</translation>
    </message>
    <message>
        <source>Take what annotator 1 says</source>
        <translation>أخذ ما يقوله الموسِّم 1</translation>
    </message>
    <message>
        <source>Take what annotator 2 says</source>
        <translation>أخذ ما يقوله الموسِّم 2</translation>
    </message>
    <message>
        <source>Take what annotator 3 says</source>
        <translation>أخذ ما يقوله الموسِّم 3</translation>
    </message>
    <message>
        <source>Take what annotator 4 says</source>
        <translation>أخذ ما يقوله الموسِّم 4</translation>
    </message>
    <message>
        <source>Take what annotator 5 says</source>
        <translation>أخذ ما يقوله الموسِّم 5</translation>
    </message>
    <message>
        <source>Take what annotator 6 says</source>
        <translation>أخذ ما يقوله الموسِّم 6</translation>
    </message>
    <message>
        <source>Take what annotator 7 says</source>
        <translation>أخذ ما يقوله الموسِّم 7</translation>
    </message>
    <message>
        <source>Take what annotator 8 says</source>
        <translation>أخذ ما يقوله الموسِّم 8</translation>
    </message>
    <message>
        <source>Take what annotator 9 says</source>
        <translation>أخذ ما يقوله الموسِّم 9</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
        <source>Text …</source>
        <translation>النص…</translation>
    </message>
    <message>
        <source>Texts, JSON Lines with spans, Label Studio, doccano, brat, CoNLL</source>
        <translation>نصوص، أو JSON Lines مع مقاطع، أو Label Studio أو doccano أو brat أو CoNLL</translation>
    </message>
    <message>
        <source>The arrows choose one, Tab goes into it, Esc leads back</source>
        <translation>الأسهم تختار علامة، وTab يدخلها، وEsc يعيد إلى المقالات</translation>
    </message>
    <message>
        <source>The guidelines do not say</source>
        <translation>الإرشادات لا تبيّن ذلك</translation>
    </message>
    <message>
        <source>The long work whose progress is shown</source>
        <translation>العمل الطويل الذي يُعرض تقدّمه</translation>
    </message>
    <message>
        <source>The message below</source>
        <translation>الرسالة في الأسفل</translation>
    </message>
    <message>
        <source>The next article beside this one</source>
        <translation>المقال التالي إلى جانب هذا</translation>
    </message>
    <message>
        <source>The next of those that overlap here</source>
        <translation>التالي من المقاطع المتداخلة هنا</translation>
    </message>
    <message>
        <source>The other end of the link</source>
        <translation>الطرف الآخر للرابط</translation>
    </message>
    <message>
        <source>The reason of the decision</source>
        <translation>سبب القرار</translation>
    </message>
    <message>
        <source>The sample, recent projects</source>
        <translation>المثال والمشاريع الأخيرة</translation>
    </message>
    <message>
        <source>The spans at the caret, who says them, and where their links lead</source>
        <translation>المقاطع عند المؤشر، ومن قالها، وإلى أين تؤدي روابطها</translation>
    </message>
    <message>
        <source>Their layers side by side, and a list of the cases</source>
        <translation>طبقاتهم جنبًا إلى جنب، وقائمة الحالات</translation>
    </message>
    <message>
        <source>This article, with its marks</source>
        <translation>هذا المقال مع علاماته</translation>
    </message>
    <message>
        <source>Those of this article, as one step</source>
        <translation>اقتراحات هذا المقال، في خطوة واحدة</translation>
    </message>
    <message>
        <source>To a page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>To a page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>To its buttons; Esc puts it away, in the articles too</source>
        <translation>إلى أزرارها؛ وEsc يخفيها، في المقالات أيضًا</translation>
    </message>
    <message>
        <source>To read the article clean; again, or with the next mark, all are there</source>
        <translation>لقراءة المقال خاليًا منها؛ تعود كلها بالضغط ثانيةً أو مع العلامة التالية</translation>
    </message>
    <message>
        <source>To the end of the article</source>
        <translation>إلى نهاية المقال</translation>
    </message>
    <message>
        <source>To the end of the line</source>
        <translation>إلى نهاية السطر</translation>
    </message>
    <message>
        <source>To the line above</source>
        <translation>إلى السطر الأعلى</translation>
    </message>
    <message>
        <source>To the line below</source>
        <translation>إلى السطر الأسفل</translation>
    </message>
    <message>
        <source>To the next character</source>
        <translation>إلى الحرف التالي</translation>
    </message>
    <message>
        <source>To the next paragraph</source>
        <translation>إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>To the next word</source>
        <translation>إلى الكلمة التالية</translation>
    </message>
    <message>
        <source>To the previous character</source>
        <translation>إلى الحرف السابق</translation>
    </message>
    <message>
        <source>To the previous paragraph</source>
        <translation>إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>To the previous word</source>
        <translation>إلى الكلمة السابقة</translation>
    </message>
    <message>
        <source>To the start of the article</source>
        <translation>إلى بداية المقال</translation>
    </message>
    <message>
        <source>To the start of the line</source>
        <translation>إلى بداية السطر</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Two letters put the caret at any word in sight</source>
        <translation>حرفان يضعان المؤشر عند أي كلمة ظاهرة</translation>
    </message>
    <message>
        <source>Type to filter the library</source>
        <translation>اكتب لتصفية المكتبة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>الاتحاد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What a machine marked, and you have not</source>
        <translation>ما وسمته آلة ولم تَسِمه أنت</translation>
    </message>
    <message>
        <source>What a machine marked: to be accepted or dismissed</source>
        <translation>ما وسمته آلة: ليُقبل أو يُستبعد</translation>
    </message>
    <message>
        <source>What is handed out …</source>
        <translation>ما وُزّع…</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>ما هنا</translation>
    </message>
    <message>
        <source>What machines marked, hatched</source>
        <translation>ما وسمته الآلات، مظلَّلًا بخطوط</translation>
    </message>
    <message>
        <source>What was decided, for training</source>
        <translation>ما حُسم، لأجل التدريب</translation>
    </message>
    <message>
        <source>Where letters are wrong: in another encoding</source>
        <translation>إن كانت الحروف خاطئة: بترميز آخر</translation>
    </message>
    <message>
        <source>Who annotates …</source>
        <translation>مَن الموسِّم…</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>مَن فعل ماذا ومتى</translation>
    </message>
    <message>
        <source>Who has which articles, and how far they are</source>
        <translation>من لديه أي مقالات، وإلى أين وصل</translation>
    </message>
    <message>
        <source>Who may see and decide …</source>
        <translation>مَن يحق له الاطلاع والقرار…</translation>
    </message>
    <message>
        <source>Whom or what the words are directed against</source>
        <translation>على مَن أو علامَ يوجَّه الكلام</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>توسيع</translation>
    </message>
    <message>
        <source>With outlet, date, title and offsets</source>
        <translation>مع وسيلة الإعلام والتاريخ والعنوان والمواضع</translation>
    </message>
    <message>
        <source>Words, or a pattern</source>
        <translation>كلمات أو نمط</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <translation>كل موسِّمَين</translation>
    </message>
    <message>
        <source>Every figure as CSV …</source>
        <translation>كل الأرقام بصيغة CSV…</translation>
    </message>
    <message>
        <source>Every figure as LaTeX …</source>
        <translation>كل الأرقام بصيغة LaTeX…</translation>
    </message>
    <message>
        <source>Every figure as Markdown …</source>
        <translation>كل الأرقام بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>إجمالًا</translation>
    </message>
    <message>
        <source>Plot as PNG …</source>
        <translation>الرسم بصيغة PNG…</translation>
    </message>
    <message>
        <source>Plot as SVG …</source>
        <translation>الرسم بصيغة SVG…</translation>
    </message>
    <message>
        <source>The report as one HTML page …</source>
        <translation>التقرير في صفحة HTML واحدة…</translation>
    </message>
    <message>
        <source>This table as CSV …</source>
        <translation>هذا الجدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>This table as LaTeX …</source>
        <translation>هذا الجدول بصيغة LaTeX…</translation>
    </message>
    <message>
        <source>This table as Markdown …</source>
        <translation>هذا الجدول بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Which label for which</source>
        <translation>أي وسم بدل أيّ وسم</translation>
    </message>
</context>
<context>
    <name>below</name>
    <message>
        <source>&quot;meta&quot; should be an object and is {meta}</source>
        <translation>ينبغي أن تكون &quot;meta&quot; كائنًا وهي ⁨{meta}⁩</translation>
    </message>
    <message>
        <source>&quot;text&quot; is empty</source>
        <translation>&quot;text&quot; فارغ</translation>
    </message>
    <message>
        <source>&quot;text&quot; should be text and is {text}</source>
        <translation>ينبغي أن يكون &quot;text&quot; نصًا وهو ⁨{text}⁩</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is nested too deep: more than {deepest} levels</source>
        <translation>&quot;⁨{key}⁩&quot; متداخل أكثر مما ينبغي: أكثر من ⁨{deepest}⁩ مستويات</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a list and is {value}</source>
        <translation>ينبغي أن يكون &quot;⁨{key}⁩&quot; قائمة وهو ⁨{value}⁩</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be an object and is {value}</source>
        <translation>ينبغي أن يكون &quot;⁨{key}⁩&quot; كائنًا وهو ⁨{value}⁩</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be text and is {said}</source>
        <translation>ينبغي أن يكون &quot;⁨{key}⁩&quot; نصًا وهو ⁨{said}⁩</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not know &quot;{key}&quot;, only {known}</source>
        <translation>لا يعرف &quot;⁨{name}⁩&quot; الحقل &quot;⁨{key}⁩&quot;، بل ⁨{known}⁩ فقط</translation>
    </message>
    <message>
        <source>(k)u-alpha</source>
        <translation>‏(k)u-alpha</translation>
    </message>
    <message>
        <source>(k)u-alpha, share covered</source>
        <translation>‏(k)u-alpha، النسبة المغطّاة</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>رابط واحد</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>; the file may have been cut off here</source>
        <translation>؛ ربما قُطع الملف هنا</translation>
    </message>
    <message>
        <source>A label cannot be merged into itself.</source>
        <translation>لا يُدمج وسم في نفسه.</translation>
    </message>
    <message>
        <source>A link joins two spans of its own annotator, not somebody else&apos;s.</source>
        <translation>يصل الرابط مقطعين لموسِّمه نفسه لا لغيره.</translation>
    </message>
    <message>
        <source>A machine answers no suggestions.</source>
        <translation>لا تجيب الآلة عن الاقتراحات.</translation>
    </message>
    <message>
        <source>A machine&apos;s suggestion cannot be changed: accept it, and change yours.</source>
        <translation>لا يُغيَّر اقتراح الآلة: اقبله ثم غيِّر مقطعك.</translation>
    </message>
    <message>
        <source>A scheme needs at least one label.</source>
        <translation>يحتاج المخطّط إلى وسم واحد على الأقل.</translation>
    </message>
    <message>
        <source>A span cannot be linked to itself.</source>
        <translation>لا يُربط مقطع بنفسه.</translation>
    </message>
    <message>
        <source>A span of these is gone. Look at them again.</source>
        <translation>لم يعد أحد هذه المقاطع موجودًا. انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>A span of these is no {name} any more. Look at them again.</source>
        <translation>أحد هذه المقاطع لم يعد ⁨{name}⁩. انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>A {kind} needs a name.</source>
        <translation>يلزم اسم: ⁨{kind}⁩.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>Adjusted Rand index</source>
        <translation>مؤشر راند المعدّل</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Against all others who read the same articles</source>
        <translation>مقابل كل الآخرين الذين قرؤوا المقالات نفسها</translation>
    </message>
    <message>
        <source>Agreement by day of publication</source>
        <translation>الاتفاق بحسب يوم النشر</translation>
    </message>
    <message>
        <source>Agreement by length of the article</source>
        <translation>الاتفاق بحسب طول المقال</translation>
    </message>
    <message>
        <source>Agreement of all on {value}, above what chance would give.</source>
        <translation>اتفاق الجميع على ⁨{value}⁩ فوق ما تعطيه الصدفة.</translation>
    </message>
    <message>
        <source>Agreement of two on {value}, above what chance would give.</source>
        <translation>اتفاق اثنين على ⁨{value}⁩ فوق ما تعطيه الصدفة.</translation>
    </message>
    <message>
        <source>Agreement on labels where people marked the same place.</source>
        <translation>الاتفاق على الوسوم حيث وُسم الموضع نفسه.</translation>
    </message>
    <message>
        <source>Agreement on link types</source>
        <translation>الاتفاق على أنواع الروابط</translation>
    </message>
    <message>
        <source>Agreement on one label where somebody gave it.</source>
        <translation>الاتفاق على وسم حيث وضعه أحد.</translation>
    </message>
    <message>
        <source>Agreement on the types of links that both drew, above chance.</source>
        <translation>الاتفاق على أنواع الروابط التي رسمها الاثنان فوق الصدفة.</translation>
    </message>
    <message>
        <source>Agreement on what is marked at all.</source>
        <translation>الاتفاق على ما يوسَم أصلًا.</translation>
    </message>
    <message>
        <source>Agreement on where units lie and how they are labelled.</source>
        <translation>الاتفاق على مواضع الوحدات ووسومها.</translation>
    </message>
    <message>
        <source>Agreement on {value} above chance, steady where one label is rare.</source>
        <translation>الاتفاق على ⁨{value}⁩ فوق الصدفة، وهو ثابت حين يندر وسم.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Alpha of {of} as sets, which may agree in part ({like}).</source>
        <translation>ألفا على ⁨{of}⁩ بوصفها مجموعات قد تتفق جزئيًا (⁨{like}⁩).</translation>
    </message>
    <message>
        <source>An annotator is named twice; each gets one file.</source>
        <translation>ذُكر موسِّم مرتين؛ ولكل واحد ملف.</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>الموسِّم</translation>
    </message>
    <message>
        <source>Annotator {version}, {built}</source>
        <translation>Annotator ⁨{version}⁩، ⁨{built}⁩</translation>
    </message>
    <message>
        <source>Another {kind} is called “{name}”. Choose another name.</source>
        <translation>الاسم «⁨{name}⁩» مستعمل (⁨{kind}⁩). اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Article or annotator</source>
        <translation>المقال أو الموسِّم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>As Cohen’s kappa on {value}, with one idea of chance for both.</source>
        <translation>مثل كابا كوهين على ⁨{value}⁩ بتصوّر واحد للصدفة لدى الاثنين.</translation>
    </message>
    <message>
        <source>B-cubed</source>
        <translation>B-cubed</translation>
    </message>
    <message>
        <source>BLANC</source>
        <translation>BLANC</translation>
    </message>
    <message>
        <source>Both ends of this link lie in one gold span, so it cannot be gold.</source>
        <translation>طرفا هذا الرابط في مقطع مرجعي واحد، فلا يكون الرابط مرجعًا.</translation>
    </message>
    <message>
        <source>Boundary similarity</source>
        <translation>تشابه الحدود</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>بحسب الوسم</translation>
    </message>
    <message>
        <source>CEAF by spans</source>
        <translation>‏CEAF بالمقاطع</translation>
    </message>
    <message>
        <source>CEAF by threads</source>
        <translation>‏CEAF بالسلاسل</translation>
    </message>
    <message>
        <source>Characters, start and end</source>
        <translation>الأحرف، البداية والنهاية</translation>
    </message>
    <message>
        <source>Choose two annotators at least: there is nothing to compare yet.</source>
        <translation>اختر موسِّمَين على الأقل: لا شيء للمقارنة بعد.</translation>
    </message>
    <message>
        <source>CoNLL score</source>
        <translation>درجة CoNLL</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>كابا كوهين</translation>
    </message>
    <message>
        <source>Cohen’s kappa of characters</source>
        <translation>كابا كوهين للأحرف</translation>
    </message>
    <message>
        <source>Cohen’s kappa of link types</source>
        <translation>كابا كوهين لأنواع الروابط</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>An end of this link has no gold. Decide that span first; where it was decided to be none, the link is none either.</source>
        <translation>أحد طرفي هذا الرابط بلا مرجع. احسم ذلك المقطع أولًا؛ فإن حُسم أنه لا شيء فالرابط لا شيء أيضًا.</translation>
    </message>
    <message>
        <source>Each annotator against the others, over time</source>
        <translation>كل موسِّم مقابل الآخرين عبر الزمن</translation>
    </message>
    <message>
        <source>Each whisker holds 95 % of the draws of articles</source>
        <translation>يضمّ كل خط 95 % من سحوب المقالات</translation>
    </message>
    <message>
        <source>End off</source>
        <translation>انحراف النهاية</translation>
    </message>
    <message>
        <source>Every figure has a value, and nothing was left out.</source>
        <translation>لكل رقم قيمة ولم يُترك شيء.</translation>
    </message>
    <message>
        <source>Every span has “{id}”, so it is no attribute. Choose another identifier.</source>
        <translation>لكل مقطع «⁨{id}⁩» فليس سمة. اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Exact F1</source>
        <translation>‏F1 الدقيق</translation>
    </message>
    <message>
        <source>Exact F1 against all others who read the same articles</source>
        <translation>‏F1 الدقيق مقابل كل الآخرين الذين قرؤوا المقالات نفسها</translation>
    </message>
    <message>
        <source>Exact F1 {f1}.</source>
        <translation>‏F1 الدقيق ⁨{f1}⁩.</translation>
    </message>
    <message>
        <source>Expected disorder</source>
        <translation>الاضطراب المتوقّع</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 of linked spans</source>
        <translation>‏F1 للمقاطع المرتبطة</translation>
    </message>
    <message>
        <source>F1 of links</source>
        <translation>‏F1 للروابط</translation>
    </message>
    <message>
        <source>F1 of links, any type</source>
        <translation>‏F1 للروابط، أي نوع</translation>
    </message>
    <message>
        <source>F1 of links, ends by overlap</source>
        <translation>‏F1 للروابط، الأطراف بالتداخل</translation>
    </message>
    <message>
        <source>F1 of pairs</source>
        <translation>‏F1 للأزواج</translation>
    </message>
    <message>
        <source>F1 of pairs both marked</source>
        <translation>‏F1 للأزواج التي وسمها الاثنان</translation>
    </message>
    <message>
        <source>F1 of tokens</source>
        <translation>‏F1 للكلمات</translation>
    </message>
    <message>
        <source>Fewer than two of those compared have begun this article.</source>
        <translation>أقل من اثنين ممن تجري مقارنتهم بدؤوا هذا المقال.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Figure of links</source>
        <translation>رقم الروابط</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>Fleiss’ kappa</source>
        <translation>كابا فلايس</translation>
    </message>
    <message>
        <source>Gamma takes long: chance is drawn anew for each article that all have read.</source>
        <translation>حساب غاما طويل: تُسحب الصدفة من جديد لكل مقال قرأه الجميع.</translation>
    </message>
    <message>
        <source>Given another label</source>
        <translation>أُعطي وسمًا آخر</translation>
    </message>
    <message>
        <source>Gold cannot be decided against itself: compare annotators.</source>
        <translation>لا يُحسم المرجع مقابل نفسه: قارن بين الموسِّمين.</translation>
    </message>
    <message>
        <source>Gold has the link “{name}” between these two spans already.</source>
        <translation>في المرجع سلفًا رابط «⁨{name}⁩» بين هذين المقطعين.</translation>
    </message>
    <message>
        <source>Gold is no annotator: compare annotators.</source>
        <translation>المرجع ليس موسِّمًا: قارن بين الموسِّمين.</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Gwet’s AC1</source>
        <translation>‏AC1 لغويت</translation>
    </message>
    <message>
        <source>How many spans are {classes}: {semeval}.</source>
        <translation>عدد المقاطع: ⁨{classes}⁩؛ ⁨{semeval}⁩.</translation>
    </message>
    <message>
        <source>How much of what has this label somebody else marked too.</source>
        <translation>مقدار ما يحمل هذا الوسم ووسمه غيره أيضًا.</translation>
    </message>
    <message>
        <source>How near the ends of spans lie, in {value}; near misses count in part.</source>
        <translation>مدى تقارب حدود المقاطع، بوحدة ⁨{value}⁩؛ ويُحسب القريب جزئيًا.</translation>
    </message>
    <message>
        <source>How well spans can be laid beside each other, against chance.</source>
        <translation>مدى إمكان وضع المقاطع متقابلة مقارنةً بالصدفة.</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>في المرجع</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>ألفا كريبندورف</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of characters</source>
        <translation>ألفا كريبندورف للأحرف</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha of {of}, {like}</source>
        <translation>ألفا كريبندورف: ⁨{of}⁩، ⁨{like}⁩</translation>
    </message>
    <message>
        <source>Krippendorff’s first way to compare units on a line.</source>
        <translation>طريقة كريبندورف الأولى لمقارنة وحدات على خط.</translation>
    </message>
    <message>
        <source>LEA</source>
        <translation>LEA</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Label Studio</source>
        <translation>Label Studio</translation>
    </message>
    <message>
        <source>Label given</source>
        <translation>الوسم المعطى</translation>
    </message>
    <message>
        <source>Label of the reference</source>
        <translation>وسم المرجع</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Left out, {reason}: {n}.</source>
        <translation>تُرك، ⁨{reason}⁩: ⁨{n}⁩.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Link type</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Links have no union or intersection: take one, or none.</source>
        <translation>لا اتحاد للروابط ولا تقاطع: خذ واحدًا أو لا شيء.</translation>
    </message>
    <message>
        <source>MUC</source>
        <translation>MUC</translation>
    </message>
    <message>
        <source>Mean of characters: above 0 begins too early, below 0 too late</source>
        <translation>المتوسط بالأحرف: فوق 0 تبكير في البدء، وتحته تأخير</translation>
    </message>
    <message>
        <source>Mean of characters: above 0 ends too late, below 0 too early</source>
        <translation>المتوسط بالأحرف: فوق 0 تأخير في الختام، وتحته تبكير</translation>
    </message>
    <message>
        <source>Mean over {values} articles: {values2}.</source>
        <translation>المتوسط على المقالات (⁨{values}⁩): ⁨{values2}⁩.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائت</translation>
    </message>
    <message>
        <source>Neither marked anything.</source>
        <translation>لم يسِم أيٌّ منهما شيئًا.</translation>
    </message>
    <message>
        <source>Nextcloud or ownCloud</source>
        <translation>Nextcloud أو ownCloud</translation>
    </message>
    <message>
        <source>No article with a figure says when it was published.</source>
        <translation>لا مقال له رقم يذكر تاريخ نشره.</translation>
    </message>
    <message>
        <source>No project that is merged has the {kind} “{id}”, which was to be mapped.</source>
        <translation>لا مشروع من المدموجة فيه ما يُحوَّل (⁨{kind}⁩): «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Nobody has drawn a link in an article that two have read.</source>
        <translation>لم يرسم أحد رابطًا في مقال قرأه اثنان.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Not all of these have read it.</source>
        <translation>لم يقرأه كل هؤلاء.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {reason}.</source>
        <translation>لا تمكن الكتابة في «⁨{folder}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Nothing can be written to “{folder}”: {strerror}.</source>
        <translation>لا تمكن الكتابة في «⁨{folder}⁩»: ⁨{strerror}⁩.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing says on which days the articles were worked on.</source>
        <translation>لا شيء يبيّن أيام العمل على المقالات.</translation>
    </message>
    <message>
        <source>Nothing was handed out to “{folder}”: {reason}.</source>
        <translation>لم يوزَّع شيء في «⁨{folder}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Observed agreement</source>
        <translation>الاتفاق الملاحَظ</translation>
    </message>
    <message>
        <source>Observed disorder</source>
        <translation>الاضطراب الملاحَظ</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Of all annotators</source>
        <translation>لكل الموسِّمين</translation>
    </message>
    <message>
        <source>Of links that both drew, how many have one type.</source>
        <translation>من الروابط التي رسمها الاثنان كم له نوع واحد.</translation>
    </message>
    <message>
        <source>Of spans with {semeval}: {says}.</source>
        <translation>من المقاطع (⁨{semeval}⁩): ⁨{says}⁩.</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>One against the other</source>
        <translation>واحد مقابل آخر</translation>
    </message>
    <message>
        <source>One less the disagreement on {value} over that of chance; any number of people.</source>
        <translation>واحد ناقص نسبة الخلاف على ⁨{value}⁩ إلى خلاف الصدفة؛ لأي عدد من الأشخاص.</translation>
    </message>
    <message>
        <source>Only a lead changes the scheme of this project.</source>
        <translation>لا يغيّر مخطّط هذا المشروع إلا مسؤول.</translation>
    </message>
    <message>
        <source>Only a lead of this project may change that.</source>
        <translation>لا يغيّر ذلك إلا مسؤول في هذا المشروع.</translation>
    </message>
    <message>
        <source>Only a reviewer or lead of this project may decide that.</source>
        <translation>لا يحسم ذلك إلا مراجِع أو مسؤول في هذا المشروع.</translation>
    </message>
    <message>
        <source>Only who asked a question can take it back.</source>
        <translation>لا يسحب السؤال إلا صاحبه.</translation>
    </message>
    <message>
        <source>Other ends</source>
        <translation>حدود أخرى</translation>
    </message>
    <message>
        <source>Other label</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Plotted</source>
        <translation>المرسوم</translation>
    </message>
    <message>
        <source>Precision, the recall with the annotators exchanged, of: {doc}</source>
        <translation>الدقة، أي الاستدعاء بتبديل الموسِّمَين، لـ: ⁨{doc}⁩</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>مؤشر راند</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>Redoing “{text}”</source>
        <translation>إعادة «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Resilio Sync</source>
        <translation>Resilio Sync</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Right label, fewer characters in all</source>
        <translation>وسم صحيح وأحرف أقل إجمالًا</translation>
    </message>
    <message>
        <source>Right label, more characters in all</source>
        <translation>وسم صحيح وأحرف أكثر إجمالًا</translation>
    </message>
    <message>
        <source>SQLite cannot read it</source>
        <translation>لا يستطيع SQLite قراءته</translation>
    </message>
    <message>
        <source>SQLite finds its pages in disorder</source>
        <translation>يجد SQLite صفحاته مضطربة</translation>
    </message>
    <message>
        <source>SQLite finds {what}: {some}.</source>
        <translation>يجد SQLite: ⁨{what}⁩؛ ⁨{some}⁩.</translation>
    </message>
    <message>
        <source>Same ends and same label</source>
        <translation>الحدود نفسها والوسم نفسه</translation>
    </message>
    <message>
        <source>Say what shall be gold; to have nothing, choose “neither”.</source>
        <translation>بيّن ما سيكون مرجعًا؛ ولكي لا يكون شيء اختر «لا هذا ولا ذاك».</translation>
    </message>
    <message>
        <source>Say who {what}: --by NAME.</source>
        <translation>بيّن مَن ⁨{what}⁩: --by NAME.</translation>
    </message>
    <message>
        <source>Say whose marks to take: an annotator who has read the article.</source>
        <translation>بيّن علامات مَن تؤخذ: موسِّم قرأ المقال.</translation>
    </message>
    <message>
        <source>Scott’s pi</source>
        <translation>باي سكوت</translation>
    </message>
    <message>
        <source>Segmentation similarity</source>
        <translation>تشابه التقطيع</translation>
    </message>
    <message>
        <source>Something was marked just now: accept what all agree on again.</source>
        <translation>وُسم شيء للتوّ: اقبل ما اتفق عليه الجميع من جديد.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Spans of this label in the reference</source>
        <translation>مقاطع هذا الوسم في المرجع</translation>
    </message>
    <message>
        <source>Spans, matched one to one where they overlap. “(nothing)”: the other marked nothing there.</source>
        <translation>مقاطع متقابلة واحدًا لواحد حيث تتداخل. «(لا شيء)»: لم يسِم الآخر شيئًا هناك.</translation>
    </message>
    <message>
        <source>Spans, matched where they overlap</source>
        <translation>مقاطع متقابلة حيث تتداخل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Start off</source>
        <translation>انحراف البداية</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارم</translation>
    </message>
    <message>
        <source>The Rand index above chance.</source>
        <translation>مؤشر راند فوق الصدفة.</translation>
    </message>
    <message>
        <source>The backup of “{path}” does not say what the project says, so it was not kept.</source>
        <translation>النسخة الاحتياطية من «⁨{path}⁩» لا تطابق المشروع فلم تُحفظ.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was changed.</source>
        <translation>أُوقف التصدير ولم يتغيّر أي ملف.</translation>
    </message>
    <message>
        <source>The files have labels that the project does not have: {said}{more}.</source>
        <translation>في الملفات وسوم ليست في المشروع: ⁨{said}⁩⁨{more}⁩.</translation>
    </message>
    <message>
        <source>The gold layer is changed by decisions only: decide the case again.</source>
        <translation>لا تتغيّر طبقة المرجع إلا بالقرارات: احسم الحالة من جديد.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>أُوقف الاستيراد ولم يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>The labels differ here: say which one the span shall have.</source>
        <translation>الوسوم مختلفة هنا: بيّن أيها يكون للمقطع.</translation>
    </message>
    <message>
        <source>The lead of this project does not show suggestions to annotators.</source>
        <translation>مسؤول هذا المشروع لا يُظهر الاقتراحات للموسِّمين.</translation>
    </message>
    <message>
        <source>The mean of three measures of threads: MUC, B-cubed and CEAF.</source>
        <translation>متوسط ثلاثة مقاييس للسلاسل: MUC وB-cubed وCEAF.</translation>
    </message>
    <message>
        <source>The middle one</source>
        <translation>الأوسط</translation>
    </message>
    <message>
        <source>The person marked nothing there</source>
        <translation>لم يسِم الشخص شيئًا هناك</translation>
    </message>
    <message>
        <source>The project has no annotator {chosen}.</source>
        <translation>لا موسِّم في المشروع باسم ⁨{chosen}⁩.</translation>
    </message>
    <message>
        <source>The project has no annotator {name}.</source>
        <translation>لا موسِّم في المشروع باسم ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>The project has no annotator {name}; {has}.</source>
        <translation>لا موسِّم في المشروع باسم ⁨{name}⁩؛ ⁨{has}⁩.</translation>
    </message>
    <message>
        <source>The project has no annotator “{id}”.</source>
        <translation>لا موسِّم في المشروع بمعرّف «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>The project has no annotator “{unknown}”.</source>
        <translation>لا موسِّم في المشروع باسم «⁨{unknown}⁩».</translation>
    </message>
    <message>
        <source>The project has no article {pattern}.</source>
        <translation>لا مقال في المشروع مطابقًا ⁨{pattern}⁩.</translation>
    </message>
    <message>
        <source>The project has no article “{id}”.</source>
        <translation>لا مقال في المشروع بمعرّف «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>The project has no articles to hand out.</source>
        <translation>لا مقالات في المشروع لتوزيعها.</translation>
    </message>
    <message>
        <source>The project has no {what} {target} to map anything to; it has {names}. --add-labels would add it.</source>
        <translation>ليس في المشروع ⁨{target}⁩ (⁨{what}⁩) ليُحوَّل إليه؛ فيه ⁨{names}⁩. ويضيفه --add-labels.</translation>
    </message>
    <message>
        <source>The project is damaged: what is stored of a decision cannot be read. Run the check, or restore a backup.</source>
        <translation>المشروع متضرّر: تتعذّر قراءة المحفوظ من قرار. شغّل الفحص أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The project is damaged: what is stored of the span “{span}” cannot be read. Run the check, or restore a backup.</source>
        <translation>المشروع متضرّر: تتعذّر قراءة المحفوظ من المقطع «⁨{span}⁩». شغّل الفحص أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The reference has nothing there</source>
        <translation>لا شيء في المرجع هناك</translation>
    </message>
    <message>
        <source>The repair was taken back, since it would have left new damage: {sentence} Restore the newest backup instead.</source>
        <translation>تُراجع عن الإصلاح لأنه كان سيترك ضررًا جديدًا: ⁨{sentence}⁩ استعِد أحدث نسخة احتياطية بدلًا منه.</translation>
    </message>
    <message>
        <source>The rest counts between those who read it; see “Left out”.</source>
        <translation>يُحسب الباقي بين مَن قرؤوه؛ انظر «المتروك».</translation>
    </message>
    <message>
        <source>The same either way</source>
        <translation>الشيء نفسه في الاتجاهين</translation>
    </message>
    <message>
        <source>The same, of spans that both have alone.</source>
        <translation>كذلك، للمقاطع المشتركة وحدها.</translation>
    </message>
    <message>
        <source>a scheme needs a list &quot;{name}&quot;</source>
        <translation>يحتاج المخطّط إلى قائمة &quot;⁨{name}⁩&quot;</translation>
    </message>
    <message>
        <source>changes this</source>
        <translation>يغيّر هذا</translation>
    </message>
    <message>
        <source>delete link {type_name} from “{title}”</source>
        <translation>حذف الرابط ⁨{type_name}⁩ من «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>give articles to {name}</source>
        <translation>إعطاء مقالات إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>hand out articles to {name}</source>
        <translation>توزيع مقالات على ⁨{name}⁩</translation>
    </message>
    <message>
        <source>hand out articles to {number} annotators</source>
        <translation>توزيع مقالات على الموسِّمين، وعددهم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>is blank, so it is not in the project&apos;s scheme</source>
        <translation>فارغ فليس في مخطّط المشروع</translation>
    </message>
    <message>
        <source>is no scheme: every span has &quot;{id}&quot;, so it is no attribute</source>
        <translation>ليس مخطّطًا: لكل مقطع &quot;⁨{id}⁩&quot; فليس سمة</translation>
    </message>
    <message>
        <source>is no scheme: it should hold an object with a list &quot;labels&quot;</source>
        <translation>ليس مخطّطًا: ينبغي أن يحوي كائنًا فيه قائمة &quot;labels&quot;</translation>
    </message>
    <message>
        <source>is no scheme: its JSON is nested too deep or its numbers are too long</source>
        <translation>ليس مخطّطًا: تداخل JSON فيه عميق جدًا أو أعداده طويلة جدًا</translation>
    </message>
    <message>
        <source>is no scheme: {attribute}</source>
        <translation>ليس مخطّطًا: ⁨{attribute}⁩</translation>
    </message>
    <message>
        <source>is no scheme: {error}</source>
        <translation>ليس مخطّطًا: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>is not JSON: {error} at character {colno}</source>
        <translation>ليس JSON: ‏⁨{error}⁩ عند الحرف ⁨{colno}⁩</translation>
    </message>
    <message>
        <source>is not UTF-8; save the scheme as UTF-8</source>
        <translation>ليس UTF-8؛ احفظ المخطّط بترميز UTF-8</translation>
    </message>
    <message>
        <source>label {marked} {name}</source>
        <translation>وسم ⁨{name}⁩: ⁨{marked}⁩</translation>
    </message>
    <message>
        <source>labels or link types in use were put back into the scheme</source>
        <translation>أُعيدت إلى المخطّط وسوم أو أنواع روابط مستعملة</translation>
    </message>
    <message>
        <source>same text as the article {named}, so its spans go into that one</source>
        <translation>النص نفسه كالمقال ⁨{named}⁩، فتوضع مقاطعه في ذاك</translation>
    </message>
    <message>
        <source>same text as the article {named}, so not added again</source>
        <translation>النص نفسه كالمقال ⁨{named}⁩، فلم يُضَف ثانية</translation>
    </message>
    <message>
        <source>the scheme has no attribute “{name}”</source>
        <translation>لا سمة في المخطّط باسم «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>the scheme has no label “{label}”</source>
        <translation>لا وسم في المخطّط باسم «⁨{label}⁩»</translation>
    </message>
    <message>
        <source>the scheme has no link type “{type}”</source>
        <translation>لا نوع رابط في المخطّط باسم «⁨{type}⁩»</translation>
    </message>
    <message>
        <source>the {what} {said} is not in the project&apos;s scheme; {said2} ({options})</source>
        <translation>‏⁨{said}⁩ (⁨{what}⁩) ليس في مخطّط المشروع؛ ⁨{said2}⁩ (⁨{options}⁩)</translation>
    </message>
    <message>
        <source>{keys} of its spans left out: the scheme has no such attribute</source>
        <translation>تُرك من مقاطعه: ⁨{keys}⁩؛ لا سمة كهذه في المخطّط</translation>
    </message>
    <message>
        <source>{name} in {marked}</source>
        <translation>⁨{name}⁩ في ⁨{marked}⁩</translation>
    </message>
    <message>
        <source>{name} labelled equal sentences differently, as {names}: {text}</source>
        <translation>وسم ⁨{name}⁩ جملًا متطابقة بوسوم مختلفة (⁨{names}⁩): ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{new} in the project&apos;s scheme</source>
        <translation>⁨{new}⁩ في مخطّط المشروع</translation>
    </message>
    <message>
        <source>The scheme has no label “{id}”.</source>
        <translation>لا وسم في المخطّط باسم «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>The share of labelled words that both labelled so.</source>
        <translation>نسبة الكلمات الموسومة التي وسمها الاثنان كذلك.</translation>
    </message>
    <message>
        <source>The share of links that both drew between spans that overlap.</source>
        <translation>نسبة الروابط التي رسمها الاثنان بين مقاطع متداخلة.</translation>
    </message>
    <message>
        <source>The share of links that both drew, of the same type.</source>
        <translation>نسبة الروابط التي رسمها الاثنان بالنوع نفسه.</translation>
    </message>
    <message>
        <source>The share of links that both drew.</source>
        <translation>نسبة الروابط التي رسمها الاثنان.</translation>
    </message>
    <message>
        <source>The share of pairs in one thread that both put together.</source>
        <translation>نسبة أزواج السلسلة الواحدة التي جمعها الاثنان.</translation>
    </message>
    <message>
        <source>The share of pairs that both join, or both keep apart.</source>
        <translation>نسبة الأزواج التي يصلها الاثنان أو يفصلانها.</translation>
    </message>
    <message>
        <source>The share of places, in {value}, where both put an end or both put none.</source>
        <translation>نسبة المواضع، بوحدة ⁨{value}⁩، التي يضع فيها الاثنان حدًّا أو لا يضعانه.</translation>
    </message>
    <message>
        <source>The share of spans in threads that both have.</source>
        <translation>نسبة المقاطع في سلاسل لدى الاثنين.</translation>
    </message>
    <message>
        <source>The share of spans that both marked with the same ends and label.</source>
        <translation>نسبة المقاطع التي وسمها الاثنان بالحدود والوسم نفسيهما.</translation>
    </message>
    <message>
        <source>The share of {value} on which both say the same.</source>
        <translation>نسبة ⁨{value}⁩ التي يقول فيها الاثنان الشيء نفسه.</translation>
    </message>
    <message>
        <source>The shares of the split {text} do not add up to 1.</source>
        <translation>حصص التقسيم ⁨{text}⁩ لا تجمع 1.</translation>
    </message>
    <message>
        <source>The split {text} names a part twice.</source>
        <translation>يذكر التقسيم ⁨{text}⁩ جزءًا مرتين.</translation>
    </message>
    <message>
        <source>The value; then where 95 % of the draws of articles lie</source>
        <translation>القيمة ثم نطاق 95 % من سحوب المقالات</translation>
    </message>
    <message>
        <source>There is a {words} “{id}” already. Choose another identifier.</source>
        <translation>المعرّف «⁨{id}⁩» موجود (⁨{words}⁩). اختر معرّفًا آخر.</translation>
    </message>
    <message>
        <source>There is no annotator &quot;{name}&quot; here; there are: {known}.</source>
        <translation>لا موسِّم هنا باسم &quot;⁨{name}⁩&quot;؛ وهنا: ⁨{known}⁩.</translation>
    </message>
    <message>
        <source>There is no article.</source>
        <translation>لا مقال.</translation>
    </message>
    <message>
        <source>There is no attribute “{attribute}” any more.</source>
        <translation>لم تعد السمة «⁨{attribute}⁩» موجودة.</translation>
    </message>
    <message>
        <source>There is no value under {missing}: check the names of annotators, label and article in the brackets.</source>
        <translation>لا قيمة تحت ⁨{missing}⁩: تحقّق من أسماء الموسِّمين والوسم والمقال بين الأقواس.</translation>
    </message>
    <message>
        <source>There is no {words} “{id}” any more.</source>
        <translation>لم يعد «⁨{id}⁩» موجودًا (⁨{words}⁩).</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>لا شيء للمقارنة.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>لا شيء يُحسب.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>لم يكن هناك ما يُستورد.</translation>
    </message>
    <message>
        <source>These spans have changed since they were compared. Look at the case again.</source>
        <translation>تغيّرت هذه المقاطع منذ المقارنة. انظر إلى الحالة من جديد.</translation>
    </message>
    <message>
        <source>These spans have no character that all of them share.</source>
        <translation>لا حرف مشتركًا بين كل هذه المقاطع.</translation>
    </message>
    <message>
        <source>These two spans are linked by “{name}” already.</source>
        <translation>هذان المقطعان مرتبطان سلفًا بـ«⁨{name}⁩».</translation>
    </message>
    <message>
        <source>These words were marked so, and decided: decide that case again.</source>
        <translation>وُسمت هذه الكلمات كذلك وحُسمت: احسم تلك الحالة من جديد.</translation>
    </message>
    <message>
        <source>This cannot be gold: {problem}.</source>
        <translation>لا يكون هذا مرجعًا: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>This cannot be marked: {problem}.</source>
        <translation>لا يمكن وسم هذا: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>This cannot be stored: it {problem}.</source>
        <translation>لا يمكن حفظ هذا: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>This cannot be stored: line {found} of it {found2}.</source>
        <translation>لا يمكن حفظ هذا: السطر ⁨{found}⁩ ⁨{found2}⁩.</translation>
    </message>
    <message>
        <source>This cannot be stored: {problem}.</source>
        <translation>لا يمكن حفظ هذا: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>This is no suggestion.</source>
        <translation>هذا ليس اقتراحًا.</translation>
    </message>
    <message>
        <source>This link is not there any more.</source>
        <translation>لم يعد هذا الرابط موجودًا.</translation>
    </message>
    <message>
        <source>This pattern is too large.</source>
        <translation>هذا النمط كبير جدًا.</translation>
    </message>
    <message>
        <source>This project has no {kind} “{said}”, to which “{id}” is mapped.</source>
        <translation>ليس في هذا المشروع «⁨{said}⁩» (⁨{kind}⁩) الذي يُحوَّل إليه «⁨{id}⁩».</translation>
    </message>
    <message>
        <source>This question is not there any more.</source>
        <translation>لم يعد هذا السؤال موجودًا.</translation>
    </message>
    <message>
        <source>This span is in a layer that you do not see yet.</source>
        <translation>هذا المقطع في طبقة لا تراها بعد.</translation>
    </message>
    <message>
        <source>This span is not there any more.</source>
        <translation>لم يعد هذا المقطع موجودًا.</translation>
    </message>
    <message>
        <source>Threads of linked spans: {says}.</source>
        <translation>سلاسل المقاطع المرتبطة: ⁨{says}⁩.</translation>
    </message>
    <message>
        <source>To look at, the gravest first</source>
        <translation>للنظر، الأخطر أولًا</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>Training begins with the first article whose cases are all decided.</source>
        <translation>يبدأ التدريب بأول مقال حُسمت كل حالاته.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Undoing “{text}”</source>
        <translation>التراجع عن «⁨{text}⁩»</translation>
    </message>
    <message>
        <source>Unterminated string starting at</source>
        <translation>نص بين علامتي اقتباس لم يُغلق</translation>
    </message>
    <message>
        <source>Until the program has started again, paths of code stand here whole.</source>
        <translation>حتى يبدأ البرنامج من جديد تظهر مسارات الشيفرة هنا كاملة.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What all agree on is accepted for all articles at once.</source>
        <translation>يُقبل ما اتفق عليه الجميع لكل المقالات دفعة واحدة.</translation>
    </message>
    <message>
        <source>What is said of “{name}” {found}.</source>
        <translation>ما يقال عن «⁨{name}⁩» ⁨{found}⁩.</translation>
    </message>
    <message>
        <source>What matching costs by chance.</source>
        <translation>كلفة المقابلة بالصدفة.</translation>
    </message>
    <message>
        <source>What the best way to match the spans costs.</source>
        <translation>كلفة أفضل مقابلة بين المقاطع.</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Which other label, and how often</source>
        <translation>أي وسم آخر وكم مرة</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>صاحب العمل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a Label Studio export</source>
        <translation>تصدير من Label Studio</translation>
    </message>
    <message>
        <source>a Markdown file</source>
        <translation>ملف Markdown</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>جدول Parquet</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>عرض PowerPoint ‏(.pptx)</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a SQLite database</source>
        <translation>قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>a Word document (.docx)</source>
        <translation>مستند Word ‏(.docx)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a checkbox holds “{ticked}” or nothing</source>
        <translation>في خانة التأشير «⁨{ticked}⁩» أو لا شيء</translation>
    </message>
    <message>
        <source>a detail of the scheme belongs to nothing in it</source>
        <translation>تفصيل في المخطّط لا يخصّ شيئًا فيه</translation>
    </message>
    <message>
        <source>a doccano export</source>
        <translation>تصدير من doccano</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a layer whose annotator was gone got one again</source>
        <translation>أُعيد موسِّم لطبقة فقدت موسِّمها</translation>
    </message>
    <message>
        <source>a link joins spans that are not both its annotator&apos;s</source>
        <translation>رابط يصل مقطعين ليسا كلاهما لموسِّمه</translation>
    </message>
    <message>
        <source>a link leads to or from a span that is not there</source>
        <translation>رابط من مقطع غير موجود أو إليه</translation>
    </message>
    <message>
        <source>a link was given to the annotator of its spans</source>
        <translation>أُسند رابط إلى موسِّم مقطعيه</translation>
    </message>
    <message>
        <source>a number of many digits</source>
        <translation>عدد كثير الأرقام</translation>
    </message>
    <message>
        <source>You have accepted this suggestion already; undo takes that back.</source>
        <translation>سبق أن قبلت هذا الاقتراح؛ والتراجع يلغي ذلك.</translation>
    </message>
    <message>
        <source> (of {name})</source>
        <translation> (⁨{name}⁩)</translation>
    </message>
    <message>
        <source>&quot;guidelines&quot; is no text</source>
        <translation>&quot;guidelines&quot; ليس نصًا</translation>
    </message>
    <message>
        <source>&quot;kind&quot; of &quot;{row}&quot; is none of {kinds}</source>
        <translation>&quot;kind&quot; في &quot;⁨{row}⁩&quot; ليس من هذه: ⁨{kinds}⁩</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of &quot;{row}&quot; in &quot;{name}&quot; is not of the kind {wanted}</source>
        <translation>&quot;⁨{key}⁩&quot; في &quot;⁨{row}⁩&quot; من &quot;⁨{name}⁩&quot; ليس من النوع المنتظر (⁨{wanted}⁩)</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has the id &quot;{row}&quot; twice</source>
        <translation>في &quot;⁨{name}⁩&quot; المعرّف &quot;⁨{row}⁩&quot; مرتين</translation>
    </message>
    <message>
        <source>1 new label</source>
        <translation>وسم جديد واحد</translation>
    </message>
    <message>
        <source>1 new link type</source>
        <translation>نوع رابط جديد واحد</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have begun an article; here is none.</source>
        <translation>يحتاج الاتفاق إلى موسِّمَين بدآ مقالًا؛ ولا أحد هنا.</translation>
    </message>
    <message>
        <source>Agreement needs two annotators who have begun an article; here is one: {names}.</source>
        <translation>يحتاج الاتفاق إلى موسِّمَين بدآ مقالًا؛ وهنا واحد: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>Each article cannot go to {overlap} annotators: that is more than are named here ({names}).</source>
        <translation>لا يمكن أن يذهب كل مقال إلى ⁨{overlap}⁩ من الموسِّمين: فذلك أكثر ممن سُمّوا هنا (⁨{names}⁩).</translation>
    </message>
    <message>
        <source>Each of these articles is handed out already.</source>
        <translation>كل مقال من هذه المقالات موزع من قبل.</translation>
    </message>
    <message>
        <source>Expecting &apos;,&apos; delimiter</source>
        <translation>تنقصه فاصلة</translation>
    </message>
    <message>
        <source>Expecting &apos;:&apos; delimiter</source>
        <translation>تنقصه نقطتان</translation>
    </message>
    <message>
        <source>Expecting property name enclosed in double quotes</source>
        <translation>ينقصه اسم بين علامتي اقتباس مستقيمتين</translation>
    </message>
    <message>
        <source>Expecting value</source>
        <translation>تنقصه قيمة</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>فيه بيانات زائدة</translation>
    </message>
    <message>
        <source>Invalid control character at</source>
        <translation>فيه محرف تحكم غير مسموح به</translation>
    </message>
    <message>
        <source>More measures</source>
        <translation>مقاييس أخرى</translation>
    </message>
    <message>
        <source>No article was read again.</source>
        <translation>لم تُعَد قراءة أيّ مقال.</translation>
    </message>
    <message>
        <source>No pattern yet: {msg} (at character {place}).</source>
        <translation>ليس نمطًا بعد: ⁨{msg}⁩ (عند الحرف ⁨{place}⁩).</translation>
    </message>
    <message>
        <source>No pattern yet: {msg}.</source>
        <translation>ليس نمطًا بعد: ⁨{msg}⁩.</translation>
    </message>
    <message>
        <source>No two have read the same article, so there is nothing to compare. Hand the same articles out to two people (“Annotators per article”), merge their files, and count again.</source>
        <translation>لم يقرأ شخصان المقال نفسه، فلا شيء للمقارنة. وزّع المقالات نفسها على شخصين («الموسِّمون لكل مقال»)، وادمج ملفاتهما، ثم أعد الحساب.</translation>
    </message>
    <message>
        <source>Nothing of this export falls to “{path}”; another seed draws other parts.</source>
        <translation>لا يقع شيء من هذا التصدير في «⁨{path}⁩»؛ بذرة أخرى تسحب أجزاء أخرى.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Read Krippendorff’s alpha of characters first: spans may lie over one another here, and it weighs how each character is labelled, less what chance would give, for any number of people.</source>
        <translation>اقرأ أولًا ألفا كريبندورف للأحرف: قد تتداخل المقاطع هنا، وهو يزن وسم كل حرف، مطروحًا منه ما تعطيه الصدفة، لأي عدد من الأشخاص.</translation>
    </message>
    <message>
        <source>Read exact F1 first: it says how many spans two marked alike, and the usual others have no value here.</source>
        <translation>اقرأ أولًا F1 الدقيق: يبيّن كم مقطعًا وسمه شخصان على النحو نفسه، ولا قيمة هنا للمقاييس المعتادة الأخرى.</translation>
    </message>
    <message>
        <source>Read u-alpha first: spans are set freely here, and it weighs where they lie and how they are labelled, less what chance would give, for any number of people.</source>
        <translation>اقرأ أولًا u-alpha: تُحدَّد المقاطع هنا بحرية، وهو يزن مواضعها ووسومها، مطروحًا منه ما تعطيه الصدفة، لأي عدد من الأشخاص.</translation>
    </message>
    <message>
        <source>Somebody has worked in “{id}”, so its text stays as it is.</source>
        <translation>عمل أحدهم في «⁨{id}⁩»، فيبقى نصّه كما هو.</translation>
    </message>
    <message>
        <source>The guide says under “Agreement” when another measure fits better.</source>
        <translation>يبيّن الدليل تحت «الاتفاق» متى يكون مقياس آخر أنسب.</translation>
    </message>
    <message>
        <source>The project is damaged: its table “{table}” holds what this program never writes. Run the check, or restore a backup.</source>
        <translation>المشروع متضرّر: في جدوله «⁨{table}⁩» ما لا يكتبه هذا البرنامج أبدًا. شغّل الفحص أو استعِد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The project was changed while its spans were looked for. Do it again.</source>
        <translation>تغيّر المشروع أثناء البحث عن مقاطعه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The scheme has no label “{label}”. It has: {names}.</source>
        <translation>لا وسم في المخطّط باسم «⁨{label}⁩». وفيه: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>The scheme has no link type “{id}”. It has: {names}.</source>
        <translation>لا نوع رابط في المخطّط باسم «⁨{id}⁩». وفيه: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>There is no metric “{name}”.{like} The name * gives all that are there, *kappa* all kappas.</source>
        <translation>لا مقياس باسم «⁨{name}⁩».⁨{like}⁩ الاسم * يعطيها كلها، و*kappa* كل مقاييس كابا.</translation>
    </message>
    <message>
        <source>You have dismissed this suggestion already; undo takes that back.</source>
        <translation>سبق أن استبعدت هذا الاقتراح؛ والتراجع يلغي ذلك.</translation>
    </message>
    <message>
        <source>a backslash stands before what it does not fit</source>
        <translation>شرطة مائلة عكسية قبل ما لا تصلح له</translation>
    </message>
    <message>
        <source>a byte order mark stands in the text</source>
        <translation>في النص علامة ترتيب البايتات</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>تنقص نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>تنقص فاصلة</translation>
    </message>
    <message>
        <source>a comma stands before the end of a list or an object</source>
        <translation>فاصلة قبل نهاية قائمة أو كائن</translation>
    </message>
    <message>
        <source>a file for each annotator: {names}</source>
        <translation>ملفّ لكلّ موسِّم: ⁨{names}⁩</translation>
    </message>
    <message>
        <source>a key in double quotes is missing</source>
        <translation>ينقص مفتاح بين علامتي تنصيص مزدوجتين</translation>
    </message>
    <message>
        <source>a label or link type in use was put back into the scheme</source>
        <translation>أُعيد إلى المخطّط وسم أو نوع رابط مستعمل</translation>
    </message>
    <message>
        <source>a project of REFI-QDA (.qdpx)</source>
        <translation>مشروع REFI-QDA ‏(.qdpx)</translation>
    </message>
    <message>
        <source>a project of this program</source>
        <translation>مشروع لهذا البرنامج</translation>
    </message>
    <message>
        <source>a reference to a lost edit was mended</source>
        <translation>أُصلحت إحالة إلى خطوة مفقودة</translation>
    </message>
    <message>
        <source>a row against the rules of its table</source>
        <translation>صف يخالف قواعد جدوله</translation>
    </message>
    <message>
        <source>a row refers to something that is not there</source>
        <translation>صف يحيل إلى غير موجود</translation>
    </message>
    <message>
        <source>a row that others refer to was put back</source>
        <translation>أُعيد صف تحيل إليه صفوف أخرى</translation>
    </message>
    <message>
        <source>a row that refers to nothing was removed</source>
        <translation>أُزيل صف لا يحيل إلى شيء</translation>
    </message>
    <message>
        <source>a spaCy DocBin</source>
        <translation>ملف DocBin من spaCy</translation>
    </message>
    <message>
        <source>a span carries a value {rest}</source>
        <translation>يحمل مقطع قيمة ⁨{rest}⁩</translation>
    </message>
    <message>
        <source>a span lies outside its text, or its pieces are disordered</source>
        <translation>مقطع خارج نصه أو أجزاؤه مضطربة</translation>
    </message>
    <message>
        <source>a span was moved to where its quote is</source>
        <translation>نُقل مقطع إلى موضع اقتباسه</translation>
    </message>
    <message>
        <source>a span was put back as it was</source>
        <translation>أُعيد مقطع كما كان</translation>
    </message>
    <message>
        <source>a span&apos;s pieces or attributes cannot be read</source>
        <translation>تتعذّر قراءة أجزاء مقطع أو سماته</translation>
    </message>
    <message>
        <source>a span&apos;s quote is not what its text says there</source>
        <translation>اقتباس مقطع لا يطابق نصه هناك</translation>
    </message>
    <message>
        <source>a span&apos;s quote was taken anew from its text</source>
        <translation>أُخذ اقتباس مقطع من نصه من جديد</translation>
    </message>
    <message>
        <source>a table, index, view or trigger of another program</source>
        <translation>جدول أو فهرس أو عرض أو مشغّل لبرنامج آخر</translation>
    </message>
    <message>
        <source>a text has no closing quote; it begins</source>
        <translation>نص بلا علامة تنصيص ختامية؛ يبدأ</translation>
    </message>
    <message>
        <source>a text holds a line end or another control character</source>
        <translation>في نص نهاية سطر أو حرف تحكّم آخر</translation>
    </message>
    <message>
        <source>a text is larger than a project can hold</source>
        <translation>نص أكبر مما يتسع له مشروع</translation>
    </message>
    <message>
        <source>a text is not as long as it was</source>
        <translation>نص لم يعد بطوله</translation>
    </message>
    <message>
        <source>a text is not the one that was imported</source>
        <translation>نص ليس الذي استُورد</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a {one} does not join</source>
        <translation>{one}</translation>
    </message>
    <message>
        <source>accept {cases} agreed case{many} in {articles} article</source>
        <translation>قبول الحالات المتفق عليها: ⁨{cases}⁩، في المقالات: ⁨{articles}⁩</translation>
    </message>
    <message>
        <source>accept {cases} agreed case{many} in {articles} articles</source>
        <translation>قبول الحالات المتفق عليها: ⁨{cases}⁩، في المقالات: ⁨{articles}⁩</translation>
    </message>
    <message>
        <source>accept {found} suggestion{many} by {who}</source>
        <translation>قبول اقتراحات ⁨{who}⁩: ⁨{found}⁩</translation>
    </message>
    <message>
        <source>accept {label} suggested by {who}</source>
        <translation>قبول ⁨{label}⁩، اقترحه ⁨{who}⁩</translation>
    </message>
    <message>
        <source>add a span to gold</source>
        <translation>إضافة مقطع إلى المرجع</translation>
    </message>
    <message>
        <source>add annotator {name}</source>
        <translation>إضافة الموسِّم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>add {words} {name}</source>
        <translation>إضافة ⁨{words}⁩ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>against</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>all that both linked has one and the same type, so chance alone agrees fully</source>
        <translation>كل ما ربطه الاثنان من نوع واحد، فالصدفة وحدها تتفق تمامًا</translation>
    </message>
    <message>
        <source>all values are the same or nothing was read by two, so there is no variation to agree on</source>
        <translation>كل القيم متساوية أو لم يقرأ اثنان شيئًا، فلا تباين يُتفق عليه</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>مصنّف Excel ‏(.xlsx)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>نص OpenDocument ‏(.odt)</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>an annotation file of UIMA (.xmi)</source>
        <translation>ملف توسيم UIMA ‏(.xmi)</translation>
    </message>
    <message>
        <source>an annotator needs a name</source>
        <translation>يحتاج الموسِّم إلى اسم</translation>
    </message>
    <message>
        <source>an annotator&apos;s name is one line of text</source>
        <translation>اسم الموسِّم سطر واحد من النص</translation>
    </message>
    <message>
        <source>an end</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>an entry of the history cannot be read</source>
        <translation>تتعذّر قراءة مدخل في السجل</translation>
    </message>
    <message>
        <source>an index that does not say what its table says</source>
        <translation>فهرس لا يطابق جدوله</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls)</source>
        <translation>مستند Office قديم (‎.doc, .xls)</translation>
    </message>
    <message>
        <source>an unreadable entry of the history was removed, and its step cannot be undone any more</source>
        <translation>أُزيل مدخل غير مقروء من السجل ولم يعد التراجع عن خطوته ممكنًا</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>and on {times} more lines</source>
        <translation>وفي أسطر أخرى: ⁨{times}⁩</translation>
    </message>
    <message>
        <source>annotation {number} should be an object and is {row}</source>
        <translation>ينبغي أن يكون التوسيم ⁨{number}⁩ كائنًا وهو ⁨{row}⁩</translation>
    </message>
    <message>
        <source>annotation {value}</source>
        <translation>التوسيم ⁨{value}⁩</translation>
    </message>
    <message>
        <source>annotator</source>
        <translation>موسِّم</translation>
    </message>
    <message>
        <source>another edit</source>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>another text is called {id}, so this is {id2}</source>
        <translation>نص آخر اسمه ⁨{id}⁩ فهذا ⁨{id2}⁩</translation>
    </message>
    <message>
        <source>another text of the project has the number of one here, so that got an id of its own</source>
        <translation>لنص آخر في المشروع هذا الرقم هنا، فنال هذا معرّفًا خاصًا</translation>
    </message>
    <message>
        <source>another window or program has it locked</source>
        <translation>تقفله نافذة أخرى أو برنامج آخر</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>الإجابة عن سؤال</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>ask the reviewer</source>
        <translation>سؤال المراجِع</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>ينتهي بشرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>begin the gold layer</source>
        <translation>بدء طبقة المرجع</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>bring in a scheme: {count} change{many}, {worn} relabelled</source>
        <translation>استيراد مخطّط (التغييرات: ⁨{count}⁩، والموسوم من جديد: ⁨{worn}⁩)</translation>
    </message>
    <message>
        <source>bring it in with “annotator merge”</source>
        <translation>أدخله بالأمر «annotator merge»</translation>
    </message>
    <message>
        <source>built program</source>
        <translation>برنامج مبني</translation>
    </message>
    <message>
        <source>call a {value} a guideline gap</source>
        <translation>اعتباره ثغرة في الإرشادات: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>called otherwise in the files: {said}{more}</source>
        <translation>تُسمّى في الملفات بأسماء أخرى: ⁨{said}⁩⁨{more}⁩</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>cannot be read as {encoding}, as {who}: {error}</source>
        <translation>تتعذّر قراءته بترميز ⁨{encoding}⁩، ⁨{who}⁩: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}</source>
        <translation>تتعذّر قراءته: ⁨{strerror}⁩</translation>
    </message>
    <message>
        <source>change link to {name}</source>
        <translation>تغيير الرابط إلى ⁨{name}⁩</translation>
    </message>
    <message>
        <source>change the guidelines</source>
        <translation>تغيير الإرشادات</translation>
    </message>
    <message>
        <source>change the guidelines on the whole</source>
        <translation>تغيير الإرشادات العامة</translation>
    </message>
    <message>
        <source>change the order of the {kind}s</source>
        <translation>تغيير الترتيب: ⁨{kind}⁩</translation>
    </message>
    <message>
        <source>change {label} to {label2}</source>
        <translation>تغيير ⁨{label}⁩ إلى ⁨{label2}⁩</translation>
    </message>
    <message>
        <source>change {words} {name}{touched}</source>
        <translation>تغيير ⁨{words}⁩ ⁨{name}⁩⁨{touched}⁩</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>نقاط الترميز</translation>
    </message>
    <message>
        <source>colour or pattern</source>
        <translation>اللون أو النقش</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>cu-alpha</source>
        <translation>cu-alpha</translation>
    </message>
    <message>
        <source>day of publication</source>
        <translation>يوم النشر</translation>
    </message>
    <message>
        <source>day of work</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>decide a {value}</source>
        <translation>الحسم: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>delete {label}</source>
        <translation>حذف ⁨{label}⁩</translation>
    </message>
    <message>
        <source>details of the scheme belong to nothing in it</source>
        <translation>تفاصيل في المخطّط لا تخصّ شيئًا فيه</translation>
    </message>
    <message>
        <source>dismiss {label} suggested by {who}</source>
        <translation>استبعاد ⁨{label}⁩، اقترحه ⁨{who}⁩</translation>
    </message>
    <message>
        <source>do you mean {meant}?</source>
        <translation>أتقصد ⁨{meant}⁩؟</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>each entry of &quot;{name}&quot; needs an &quot;id&quot; and a &quot;name&quot;</source>
        <translation>يحتاج كل مدخل في &quot;⁨{name}⁩&quot; إلى &quot;id&quot; و&quot;name&quot;</translation>
    </message>
    <message>
        <source>earlier identifiers</source>
        <translation>معرّفات سابقة</translation>
    </message>
    <message>
        <source>edit {edit}</source>
        <translation>الخطوة ⁨{edit}⁩</translation>
    </message>
    <message>
        <source>ends before its list does; the file may have been cut off here</source>
        <translation>ينتهي قبل قائمته؛ ربما قُطع الملف هنا</translation>
    </message>
    <message>
        <source>entries of the history cannot be read</source>
        <translation>تتعذّر قراءة مداخل في السجل</translation>
    </message>
    <message>
        <source>entry {number} of &quot;{key}&quot;</source>
        <translation>المدخل ⁨{number}⁩ من &quot;⁨{key}⁩&quot;</translation>
    </message>
    <message>
        <source>entry {rowid} of the history</source>
        <translation>المدخل ⁨{rowid}⁩ من السجل</translation>
    </message>
    <message>
        <source>every span lies in the same thread, so there is no variation to agree on</source>
        <translation>كل المقاطع في سلسلة واحدة فلا تباين يُتفق عليه</translation>
    </message>
    <message>
        <source>everything is in one and the same category, so chance alone agrees fully</source>
        <translation>كل شيء في فئة واحدة، فالصدفة وحدها تتفق تمامًا</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>export it as JSON Lines (text, and spans with start, end and label), and import that</source>
        <translation>صدّره بصيغة JSON Lines ‏(text، وspans فيها start وend وlabel) واستورد ذلك</translation>
    </message>
    <message>
        <source>fewer than two spans were marked by both</source>
        <translation>وسم الاثنان معًا أقل من مقطعين</translation>
    </message>
    <message>
        <source>from source</source>
        <translation>من المصدر</translation>
    </message>
    <message>
        <source>goes on after the end of its list</source>
        <translation>يستمر بعد نهاية قائمته</translation>
    </message>
    <message>
        <source>gold layer</source>
        <translation>طبقة المرجع</translation>
    </message>
    <message>
        <source>gold layer {n}</source>
        <translation>طبقة المرجع ⁨{n}⁩</translation>
    </message>
    <message>
        <source>half right</source>
        <translation>صحيح جزئيًا</translation>
    </message>
    <message>
        <source>hand out {wanted} articles</source>
        <translation>توزيع المقالات: ⁨{wanted}⁩</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>موزَّع</translation>
    </message>
    <message>
        <source>has a tag and no token</source>
        <translation>فيه وسم بلا كلمة</translation>
    </message>
    <message>
        <source>has begun no article</source>
        <translation>لم يبدأ أي مقال</translation>
    </message>
    <message>
        <source>has its annotator in its name alone; its annotations went to “{owner}”</source>
        <translation>لا يذكر موسِّمه إلا في اسم الملف؛ وذهبت توسيماته إلى «⁨{owner}⁩»</translation>
    </message>
    <message>
        <source>has no &quot;text&quot;</source>
        <translation>ليس فيه &quot;text&quot;</translation>
    </message>
    <message>
        <source>has no suffix</source>
        <translation>بلا امتداد</translation>
    </message>
    <message>
        <source>has no tag: {row} stands alone in it</source>
        <translation>لا وسم فيه: ⁨{row}⁩ وحده فيه</translation>
    </message>
    <message>
        <source>has no text but tokens: they were joined by blanks, a sentence a line</source>
        <translation>لا نصّ فيه بل كلمات: وُصلت بمسافات، جملة في كلّ سطر</translation>
    </message>
    <message>
        <source>has no text to read (its data: {kinds}), so the task was left out</source>
        <translation>لا نص فيه للقراءة (بياناته: ⁨{kinds}⁩) فتُركت المهمة</translation>
    </message>
    <message>
        <source>has no text: its data is empty</source>
        <translation>لا نص فيه: بياناته فارغة</translation>
    </message>
    <message>
        <source>has no text: “{name}” is not beside it</source>
        <translation>لا نصّ له: «⁨{name}⁩» ليس بجانبه</translation>
    </message>
    <message>
        <source>has tags that go on with nothing (I- and the like): {odd}; each was taken as a beginning</source>
        <translation>فيه وسوم لا تُكمل شيئًا (I- وما شابهها): ⁨{odd}⁩؛ عُدّ كلّ منها بداية</translation>
    </message>
    <message>
        <source>has the &quot;id&quot; of line {first}, but another text</source>
        <translation>له &quot;id&quot; السطر ⁨{first}⁩ بنص آخر</translation>
    </message>
    <message>
        <source>has the suffix {suffix}</source>
        <translation>امتداده ⁨{suffix}⁩</translation>
    </message>
    <message>
        <source>hide suggestions from annotators</source>
        <translation>إخفاء الاقتراحات عن الموسِّمين</translation>
    </message>
    <message>
        <source>holds JSON that is nested too deep</source>
        <translation>فيه JSON متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>holds a NUL character, so it is no text</source>
        <translation>فيه محرف NUL فليس نصًا</translation>
    </message>
    <message>
        <source>holds a number of too many digits</source>
        <translation>فيه عدد كثير الأرقام جدًا</translation>
    </message>
    <message>
        <source>holds an entry of more than {largest} million characters</source>
        <translation>فيه مدخل يزيد على ⁨{largest}⁩ مليون حرف</translation>
    </message>
    <message>
        <source>holds emoji or the like before its spans, and no quotes: offsets were taken as code points, as doccano writes them. Look at a few; some old versions counted otherwise (--offsets utf-16)</source>
        <translation>فيه رموز تعبيرية أو نحوها قبل مقاطعه ولا اقتباسات: أُخذت المواضع نقاط ترميز كما يكتبها doccano. انظر إلى بعضها؛ فالإصدارات القديمة عدّت بطريقة أخرى (--offsets utf-16)</translation>
    </message>
    <message>
        <source>holds half of a surrogate pair, which no text file can carry</source>
        <translation>فيه نصف زوج بديل لا يحمله أي ملف نصي</translation>
    </message>
    <message>
        <source>holds line ends, invisible characters or &lt;, so it cannot be added</source>
        <translation>فيه نهايات أسطر أو محارف خفية أو &lt; فلا يضاف</translation>
    </message>
    <message>
        <source>holds more than one annotation by the same person: {twice}{more}; all are in that person&apos;s layer</source>
        <translation>فيه أكثر من توسيم للشخص نفسه: ⁨{twice}⁩⁨{more}⁩؛ وكلها في طبقته</translation>
    </message>
    <message>
        <source>holds no file that can be imported; read are {suffixes}</source>
        <translation>ليس فيه ملف قابل للاستيراد؛ يُقرأ ⁨{suffixes}⁩</translation>
    </message>
    <message>
        <source>holds no token</source>
        <translation>لا كلمة فيه</translation>
    </message>
    <message>
        <source>holds nothing but white space</source>
        <translation>ليس فيه إلا فراغات</translation>
    </message>
    <message>
        <source>holds the key {twice} twice in one object</source>
        <translation>فيه المفتاح ⁨{twice}⁩ مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>holds the number {digits}, which is too large</source>
        <translation>فيه العدد ⁨{digits}⁩ وهو كبير جدًا</translation>
    </message>
    <message>
        <source>holds {name}, which is no JSON</source>
        <translation>فيه ⁨{name}⁩ وليس من JSON</translation>
    </message>
    <message>
        <source>how alike pairs are joined, and pairs kept apart</source>
        <translation>مدى تشابه وصل الأزواج وفصلها</translation>
    </message>
    <message>
        <source>how alike the threads are that answer to each other</source>
        <translation>مدى تشابه السلاسل المتقابلة</translation>
    </message>
    <message>
        <source>how few joins it takes to make one person’s threads of the other’s</source>
        <translation>قلة الوصلات اللازمة لتحويل سلاسل أحدهما إلى سلاسل الآخر</translation>
    </message>
    <message>
        <source>how many pairs within each thread the other joined too</source>
        <translation>كم زوجًا في كل سلسلة وصله الآخر أيضًا</translation>
    </message>
    <message>
        <source>how many spans lie in threads that answer to each other</source>
        <translation>كم مقطعًا في سلاسل متقابلة</translation>
    </message>
    <message>
        <source>how much of its thread each span shares with the other’s</source>
        <translation>نصيب كل مقطع من سلسلته المشترك مع سلسلة الآخر</translation>
    </message>
    <message>
        <source>iCloud Drive</source>
        <translation>iCloud Drive</translation>
    </message>
    <message>
        <source>import {files} files</source>
        <translation>استيراد الملفات: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>استيراد ⁨{name}⁩</translation>
    </message>
    <message>
        <source>in {encoding} it has the same text as the article {said}, so it stays as it is</source>
        <translation>له بترميز ⁨{encoding}⁩ نص المقال ⁨{said}⁩ نفسه، فيبقى كما هو</translation>
    </message>
    <message>
        <source>indexes were made anew</source>
        <translation>أُعيد بناء فهارس</translation>
    </message>
    <message>
        <source>is JSON of no known kind: no Label Studio or doccano export, nor a list of texts</source>
        <translation>ملف JSON غير معروف: ليس تصديرًا من Label Studio أو doccano ولا قائمة نصوص</translation>
    </message>
    <message>
        <source>is UTF-16; {title} is UTF-8, so save it as that</source>
        <translation>ترميزه UTF-16؛ و⁨{title}⁩ بترميز UTF-8 فاحفظه كذلك</translation>
    </message>
    <message>
        <source>is UTF-8 with damage: {where} does not belong; {choose}</source>
        <translation>هو UTF-8 متضرّر: ⁨{where}⁩ في غير محله؛ ⁨{choose}⁩</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>هو مجلد لا ملف</translation>
    </message>
    <message>
        <source>is a line of more than {largest} million bytes</source>
        <translation>سطر يزيد على ⁨{largest}⁩ مليون بايت</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it into articles first</source>
        <translation>يزيد على 256 ميغابايت؛ قسّمه إلى مقالات أولًا</translation>
    </message>
    <message>
        <source>is longer than {longest_name} characters, so it cannot be added</source>
        <translation>يزيد على ⁨{longest_name}⁩ حرفًا فلا يضاف</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>ليس JSON</translation>
    </message>
    <message>
        <source>is no JSON object but {data}</source>
        <translation>ليس كائن JSON بل ⁨{data}⁩</translation>
    </message>
    <message>
        <source>is no JSON object but {value}</source>
        <translation>ليس كائن JSON بل ⁨{value}⁩</translation>
    </message>
    <message>
        <source>is no JSON: {error} at character {place}</source>
        <translation>ليس JSON: ‏⁨{error}⁩ عند الحرف ⁨{place}⁩</translation>
    </message>
    <message>
        <source>is no path</source>
        <translation>ليس مسارًا</translation>
    </message>
    <message>
        <source>is no text: it is full of control characters</source>
        <translation>ليس نصًا: مليء بمحارف التحكم</translation>
    </message>
    <message>
        <source>is not UTF-8 ({where}), and no encoding fits; {choose}</source>
        <translation>ليس UTF-8 ‏(⁨{where}⁩) ولا ترميز يناسبه؛ ⁨{choose}⁩</translation>
    </message>
    <message>
        <source>is not UTF-8: the byte 0x{byte} at place {start} does not belong</source>
        <translation>ليس UTF-8: البايت 0x⁨{byte}⁩ عند الموضع ⁨{start}⁩ في غير محله</translation>
    </message>
    <message>
        <source>is not UTF-8: the byte 0x{byte} does not belong</source>
        <translation>ليس UTF-8: البايت 0x⁨{byte}⁩ في غير محله</translation>
    </message>
    <message>
        <source>is not UTF-8; its encoding was guessed: {encoding}</source>
        <translation>ليس UTF-8؛ خُمّن ترميزه: ⁨{encoding}⁩</translation>
    </message>
    <message>
        <source>is not UTF-8; save the guidelines as UTF-8</source>
        <translation>ليس UTF-8؛ احفظ الإرشادات بترميز UTF-8</translation>
    </message>
    <message>
        <source>is not in the project as it is now: import it</source>
        <translation>ليس في المشروع كما هو الآن: استورده</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>is not {encoding}, as {who}: {reason} at byte {start}</source>
        <translation>ليس ⁨{encoding}⁩، ⁨{who}⁩: ⁨{reason}⁩ عند البايت ⁨{start}⁩</translation>
    </message>
    <message>
        <source>is {kind}, no plain text; save it as plain text (UTF-8) first</source>
        <translation>هو ⁨{kind}⁩ لا نص عادي؛ احفظه أولًا نصًا عاديًا (UTF-8)</translation>
    </message>
    <message>
        <source>is {kind}, no {title}</source>
        <translation>هو ⁨{kind}⁩ لا ⁨{title}⁩</translation>
    </message>
    <message>
        <source>is {value}</source>
        <translation>هو ⁨{value}⁩</translation>
    </message>
    <message>
        <source>is {what}, which is not read; {advice}</source>
        <translation>هو ⁨{what}⁩ ولا يُقرأ؛ ⁨{advice}⁩</translation>
    </message>
    <message>
        <source>it carries no version</source>
        <translation>لا يحمل رقم إصدار</translation>
    </message>
    <message>
        <source>it has no pieces</source>
        <translation>بلا أجزاء</translation>
    </message>
    <message>
        <source>it has none yet</source>
        <translation>ليس لديه بعد</translation>
    </message>
    <message>
        <source>it has {ids}{more}</source>
        <translation>فيه ⁨{ids}⁩⁨{more}⁩</translation>
    </message>
    <message>
        <source>it has {known}</source>
        <translation>فيه ⁨{known}⁩</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is cut off ({found} of {expected} bytes)</source>
        <translation>مقطوع (⁨{found}⁩ من ⁨{expected}⁩ بايت)</translation>
    </message>
    <message>
        <source>it links a span to itself</source>
        <translation>يربط مقطعًا بنفسه</translation>
    </message>
    <message>
        <source>its annotations name no annotator</source>
        <translation>توسيماته لا تذكر موسِّمًا</translation>
    </message>
    <message>
        <source>its answer is {answer}, so its spans were left out</source>
        <translation>جوابه ⁨{answer}⁩ فتُركت مقاطعه</translation>
    </message>
    <message>
        <source>its attributes {name} left out: the scheme has no such attribute</source>
        <translation>تُركت سماته ⁨{name}⁩: لا سمة كهذه في المخطّط</translation>
    </message>
    <message>
        <source>its attributes {name} on relations left out: links have none</source>
        <translation>تُركت سماته ⁨{name}⁩ على العلاقات: لا سمات للروابط</translation>
    </message>
    <message>
        <source>its byte order mark says</source>
        <translation>بحسب علامة ترتيب بايتاته</translation>
    </message>
    <message>
        <source>its choices</source>
        <translation>خياراته</translation>
    </message>
    <message>
        <source>its comments were left out</source>
        <translation>تُركت تعليقاته</translation>
    </message>
    <message>
        <source>its events became spans, and links to what has a part in them</source>
        <translation>صارت أحداثه مقاطع وروابط إلى ما يشارك فيها</translation>
    </message>
    <message>
        <source>its gold is not complete</source>
        <translation>مرجعه غير مكتمل</translation>
    </message>
    <message>
        <source>its id or time {found}</source>
        <translation>معرّفه أو وقته ⁨{found}⁩</translation>
    </message>
    <message>
        <source>its id {found}</source>
        <translation>معرّفه ⁨{found}⁩</translation>
    </message>
    <message>
        <source>its line ends were made LF, and its offsets moved with them</source>
        <translation>جُعلت نهايات أسطره LF وانتقلت مواضعه معها</translation>
    </message>
    <message>
        <source>its meta.sha256 is not that of its text, so one of the two was changed</source>
        <translation>‏meta.sha256 فيه لا يطابق نصه، فقد غُيّر أحدهما</translation>
    </message>
    <message>
        <source>its notes {name} left out: the scheme has no such attribute</source>
        <translation>تُركت ملاحظاته ⁨{name}⁩: لا سمة كهذه في المخطّط</translation>
    </message>
    <message>
        <source>its notes {name} on relations left out: links have none</source>
        <translation>تُركت ملاحظاته ⁨{name}⁩ على العلاقات: لا ملاحظات للروابط</translation>
    </message>
    <message>
        <source>its offsets count the byte order mark; they were moved</source>
        <translation>مواضعه تعدّ علامة ترتيب البايتات؛ فأُزيحت</translation>
    </message>
    <message>
        <source>its offsets count {name}; they were made code points</source>
        <translation>مواضعه تعدّ ⁨{name}⁩؛ فحُوّلت إلى نقاط ترميز</translation>
    </message>
    <message>
        <source>its pieces are not sorted and apart</source>
        <translation>أجزاؤه غير مرتبة ومنفصلة</translation>
    </message>
    <message>
        <source>its references to other databases (N) were left out</source>
        <translation>تُركت إحالاته إلى قواعد بيانات أخرى (N)</translation>
    </message>
    <message>
        <source>its relations from a mark to itself were left out</source>
        <translation>تُركت علاقاته من علامة إلى نفسها</translation>
    </message>
    <message>
        <source>its sets of equal marks (*) became links from each to the next</source>
        <translation>صارت مجموعات علاماته المتكافئة (*) روابط من كلّ واحدة إلى التالية</translation>
    </message>
    <message>
        <source>its table or index “{changed}” is not as this program makes it</source>
        <translation>جدوله أو فهرسه «⁨{changed}⁩» ليس كما يصنعه هذا البرنامج</translation>
    </message>
    <message>
        <source>its table or index “{missing}” is missing</source>
        <translation>جدوله أو فهرسه «⁨{missing}⁩» مفقود</translation>
    </message>
    <message>
        <source>its text {reason} (line {line} of the text)</source>
        <translation>نصه ⁨{reason}⁩ (السطر ⁨{line}⁩ من النص)</translation>
    </message>
    <message>
        <source>keep {named}, which {uses} carries</source>
        <translation>إبقاء ⁨{named}⁩، يحمله ⁨{uses}⁩</translation>
    </message>
    <message>
        <source>keep {named}, which {uses} carry</source>
        <translation>إبقاء ⁨{named}⁩، يحمله ⁨{uses}⁩</translation>
    </message>
    <message>
        <source>label</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>label cells</source>
        <translation>خانات الوسوم</translation>
    </message>
    <message>
        <source>label {label} {times} in {articles} article</source>
        <translation>وسم ⁨{label}⁩ ‏⁨{times}⁩، في المقالات: ⁨{articles}⁩</translation>
    </message>
    <message>
        <source>label {label} {times} in {articles} articles</source>
        <translation>وسم ⁨{label}⁩ ‏⁨{times}⁩، في المقالات: ⁨{articles}⁩</translation>
    </message>
    <message>
        <source>label {name}</source>
        <translation>وسم ⁨{name}⁩</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>labels at its end</source>
        <translation>الوسوم عند نهايته</translation>
    </message>
    <message>
        <source>labels at its start</source>
        <translation>الوسوم عند بدايته</translation>
    </message>
    <message>
        <source>labels of an article</source>
        <translation>وسوم المقال</translation>
    </message>
    <message>
        <source>labels of the whole text were left out: they mark no stretch of it</source>
        <translation>تُركت وسوم النص كله: لا تسِم موضعًا منه</translation>
    </message>
    <message>
        <source>labels that carry it</source>
        <translation>الوسوم التي تحمله</translation>
    </message>
    <message>
        <source>layers whose annotators were gone got them again</source>
        <translation>أُعيد موسِّمون لطبقات فقدتهم</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>length in characters</source>
        <translation>الطول بالأحرف</translation>
    </message>
    <message>
        <source>lengths of texts were counted anew</source>
        <translation>أُعيد عدّ أطوال نصوص</translation>
    </message>
    <message>
        <source>let annotators work blind</source>
        <translation>جعل الموسِّمين يعملون دون اطلاع</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>link from “{source}” to “{target}”</source>
        <translation>الرابط من «⁨{source}⁩» إلى «⁨{target}⁩»</translation>
    </message>
    <message>
        <source>link joins labels that its type</source>
        <translation>رابط يصل وسومًا لا يصلها نوعه</translation>
    </message>
    <message>
        <source>link type</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>link {n}</source>
        <translation>الرابط ⁨{n}⁩</translation>
    </message>
    <message>
        <source>link {type_name} from “{title}”</source>
        <translation>ربط ⁨{type_name}⁩ من «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>link “{id}”</source>
        <translation>الرابط «⁨{id}⁩»</translation>
    </message>
    <message>
        <source>links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>links join labels that their types</source>
        <translation>روابط تصل وسومًا لا تصلها أنواعها</translation>
    </message>
    <message>
        <source>links join spans that are not both their annotator&apos;s</source>
        <translation>روابط تصل مقاطع ليست كلها لموسِّمها</translation>
    </message>
    <message>
        <source>links lead to or from spans that are not there</source>
        <translation>روابط من مقاطع غير موجودة أو إليها</translation>
    </message>
    <message>
        <source>links were given to the annotator of their spans</source>
        <translation>أُسندت روابط إلى موسِّم مقاطعها</translation>
    </message>
    <message>
        <source>looks like UTF-16; say so with the encoding {hint}</source>
        <translation>يبدو بترميز UTF-16؛ بيّن ذلك بالترميز ⁨{hint}⁩</translation>
    </message>
    <message>
        <source>make {name} {value}</source>
        <translation>جعل ⁨{name}⁩ بصفة ⁨{value}⁩</translation>
    </message>
    <message>
        <source>mark “{title}” {status}</source>
        <translation>جعل «⁨{title}⁩»: ⁨{status}⁩</translation>
    </message>
    <message>
        <source>marked by the first alone</source>
        <translation>وسمها الأول وحده</translation>
    </message>
    <message>
        <source>marked by the second alone</source>
        <translation>وسمها الثاني وحده</translation>
    </message>
    <message>
        <source>may not be read: permission denied</source>
        <translation>لا تجوز قراءته: الإذن مرفوض</translation>
    </message>
    <message>
        <source>mend it, or choose its encoding</source>
        <translation>أصلحه أو اختر ترميزه</translation>
    </message>
    <message>
        <source>merge label {name} into {name2}: {worn}</source>
        <translation>دمج الوسم ⁨{name}⁩ في ⁨{name2}⁩: ⁨{worn}⁩</translation>
    </message>
    <message>
        <source>merge {named} into {says}: {uses}</source>
        <translation>دمج ⁨{named}⁩ في ⁨{says}⁩: ⁨{uses}⁩</translation>
    </message>
    <message>
        <source>merge {name}</source>
        <translation>دمج ⁨{name}⁩</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>أدنى التكرار يفوق أقصاه</translation>
    </message>
    <message>
        <source>missing ), unterminated subpattern</source>
        <translation>قوس لم يُغلق</translation>
    </message>
    <message>
        <source>move {words} {name}</source>
        <translation>نقل ⁨{words}⁩ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>علامتا تكرار متتاليتان</translation>
    </message>
    <message>
        <source>name from the target</source>
        <translation>الاسم من جهة الهدف</translation>
    </message>
    <message>
        <source>names no annotator; its annotations went to “{nobody}”</source>
        <translation>لا يذكر موسِّمًا؛ ذهبت توسيماته إلى «⁨{nobody}⁩»</translation>
    </message>
    <message>
        <source>names no annotator; its annotations went to “{nobody}”, after its name</source>
        <translation>لا يذكر موسِّمًا؛ ذهبت توسيماته إلى «⁨{nobody}⁩» تبعًا لاسمه</translation>
    </message>
    <message>
        <source>names {named} annotators ({said}{more}), so it was not all put into the layer of {annotator}; --map-annotator gives each another name</source>
        <translation>يذكر ⁨{named}⁩ موسِّمين (⁨{said}⁩⁨{more}⁩) فلم يوضع كله في طبقة ⁨{annotator}⁩؛ ويعطي --map-annotator كلًّا منهم اسمًا آخر</translation>
    </message>
    <message>
        <source>neither annotator drew such a link</source>
        <translation>لم يرسم أيٌّ منهما رابطًا كهذا</translation>
    </message>
    <message>
        <source>neither annotator has a boundary inside the text</source>
        <translation>لا حدّ لأيٍّ منهما داخل النص</translation>
    </message>
    <message>
        <source>neither annotator marked anything there, so there is nothing to agree on (0/0)</source>
        <translation>لم يسِم أيٌّ منهما شيئًا هناك فلا شيء يُتفق عليه (0/0)</translation>
    </message>
    <message>
        <source>no annotator marked anything in the article</source>
        <translation>لم يسِم أي موسِّم شيئًا في المقال</translation>
    </message>
    <message>
        <source>no article was read by all the annotators</source>
        <translation>لم يقرأ كل الموسِّمين أي مقال</translation>
    </message>
    <message>
        <source>no article was read by both</source>
        <translation>لم يقرأ الاثنان أي مقال</translation>
    </message>
    <message>
        <source>no article was read by two of the annotators</source>
        <translation>لم يقرأ اثنان من الموسِّمين أي مقال</translation>
    </message>
    <message>
        <source>no place was marked by two of these annotators</source>
        <translation>لم يسِم اثنان من هؤلاء أي موضع</translation>
    </message>
    <message>
        <source>no span was marked by two annotators</source>
        <translation>لم يسِم موسِّمان أي مقطع</translation>
    </message>
    <message>
        <source>no span was marked there</source>
        <translation>لم يوسَم أي مقطع هناك</translation>
    </message>
    <message>
        <source>no suffix</source>
        <translation>بلا امتداد</translation>
    </message>
    <message>
        <source>no text was read by both</source>
        <translation>لم يقرأ الاثنان أي نص</translation>
    </message>
    <message>
        <source>no thread there joins two spans</source>
        <translation>لا سلسلة هناك تجمع مقطعين</translation>
    </message>
    <message>
        <source>no two spans were linked by both</source>
        <translation>لم يربط الاثنان أي مقطعين</translation>
    </message>
    <message>
        <source>no {lower}</source>
        <translation>⁨{lower}⁩: لا شيء</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none of these annotators marked anything of it, so nothing could differ by chance</source>
        <translation>لم يسِم أيٌّ من هؤلاء شيئًا منه فلا اختلاف بالصدفة</translation>
    </message>
    <message>
        <source>none of these annotators used the label</source>
        <translation>لم يستعمل أيٌّ من هؤلاء الوسم</translation>
    </message>
    <message>
        <source>not begun by {lacking}</source>
        <translation>لم يبدأه ⁨{lacking}⁩</translation>
    </message>
    <message>
        <source>not handed out</source>
        <translation>غير موزَّع</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>لا شيء هناك</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>لا شيء يُكرَّر</translation>
    </message>
    <message>
        <source>number of lines</source>
        <translation>عدد الأسطر</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>only one label occurs where two annotators marked the same place</source>
        <translation>لا يرد إلا وسم واحد حيث وسم اثنان الموضع نفسه</translation>
    </message>
    <message>
        <source>only texts are</source>
        <translation>النصوص وحدها</translation>
    </message>
    <message>
        <source>open a case again</source>
        <translation>فتح حالة من جديد</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>الأزواج</translation>
    </message>
    <message>
        <source>prediction {value}</source>
        <translation>التنبؤ ⁨{value}⁩</translation>
    </message>
    <message>
        <source>provenance left out: only gold has one</source>
        <translation>تُرك المصدر: للمرجع وحده مصدر</translation>
    </message>
    <message>
        <source>provenances belong to no gold span or link</source>
        <translation>مصادر لا تخصّ أي مقطع أو رابط مرجعي</translation>
    </message>
    <message>
        <source>put a {value} off</source>
        <translation>تأجيل: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>read {files} files again as {encoding}</source>
        <translation>إعادة قراءة ملفات بترميز ⁨{encoding}⁩: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>read {name} again as {encoding}</source>
        <translation>إعادة قراءة ⁨{name}⁩ بترميز ⁨{encoding}⁩</translation>
    </message>
    <message>
        <source>reads the same in {encoding}</source>
        <translation>يُقرأ بالطريقة نفسها بترميز ⁨{encoding}⁩</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>الإعادة</translation>
    </message>
    <message>
        <source>references to lost edits were mended</source>
        <translation>أُصلحت إحالات إلى خطوات مفقودة</translation>
    </message>
    <message>
        <source>relation {number}</source>
        <translation>العلاقة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>release the layers</source>
        <translation>إتاحة الطبقات</translation>
    </message>
    <message>
        <source>remove {kind} {name}{old}</source>
        <translation>إزالة ⁨{kind}⁩ ⁨{name}⁩⁨{old}⁩</translation>
    </message>
    <message>
        <source>rename it to .txt to import it as it is, marks and all</source>
        <translation>غيّر امتداده إلى ‎.txt لاستيراده كما هو بعلاماته</translation>
    </message>
    <message>
        <source>rename {kind} {id} to {id2}{old}</source>
        <translation>تغيير اسم ⁨{kind}⁩ ⁨{id}⁩ إلى ⁨{id2}⁩⁨{old}⁩</translation>
    </message>
    <message>
        <source>repair spans and links</source>
        <translation>إصلاح مقاطع وروابط</translation>
    </message>
    <message>
        <source>repair the file</source>
        <translation>إصلاح الملف</translation>
    </message>
    <message>
        <source>resize {label}</source>
        <translation>تغيير حدود ⁨{label}⁩</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>مراجِع</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>rows refer to something that is not there</source>
        <translation>صفوف تحيل إلى غير موجود</translation>
    </message>
    <message>
        <source>rows that others refer to were put back</source>
        <translation>أُعيدت صفوف تحيل إليها صفوف أخرى</translation>
    </message>
    <message>
        <source>rows that refer to nothing were removed</source>
        <translation>أُزيلت صفوف لا تحيل إلى شيء</translation>
    </message>
    <message>
        <source>same ends and same label</source>
        <translation>الحدود نفسها والوسم نفسه</translation>
    </message>
    <message>
        <source>same ends, or half for an overlap</source>
        <translation>الحدود نفسها أو النصف للتداخل</translation>
    </message>
    <message>
        <source>same ends, whatever the label</source>
        <translation>الحدود نفسها أيًّا كان الوسم</translation>
    </message>
    <message>
        <source>same label on words that overlap</source>
        <translation>الوسم نفسه على كلمات متداخلة</translation>
    </message>
    <message>
        <source>same text as the article {first}</source>
        <translation>النص نفسه كالمقال ⁨{first}⁩</translation>
    </message>
    <message>
        <source>save each article as plain text (.txt), or all as JSON Lines with a “text” each</source>
        <translation>احفظ كل مقال نصًا عاديًا (‎.txt) أو كلها بصيغة JSON Lines ولكلٍّ «text»</translation>
    </message>
    <message>
        <source>save it as plain text (.txt, UTF-8), and import that</source>
        <translation>احفظه نصًا عاديًا (‎.txt، UTF-8) واستورد ذلك</translation>
    </message>
    <message>
        <source>say who may see and decide</source>
        <translation>تحديد مَن يطّلع ويقرّر</translation>
    </message>
    <message>
        <source>scheme links</source>
        <translation>روابط المخطّط</translation>
    </message>
    <message>
        <source>scheme values</source>
        <translation>قيم المخطّط</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>الاسم القصير</translation>
    </message>
    <message>
        <source>show suggestions to annotators</source>
        <translation>إظهار الاقتراحات للموسِّمين</translation>
    </message>
    <message>
        <source>somebody has worked in its article, so that keeps its text</source>
        <translation>عمل أحدهم في مقاله، فيحتفظ بنصّه</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>شيء يتبع النهاية</translation>
    </message>
    <message>
        <source>span</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>span tokens</source>
        <translation>كلمات المقاطع</translation>
    </message>
    <message>
        <source>span {number}</source>
        <translation>المقطع ⁨{number}⁩</translation>
    </message>
    <message>
        <source>span {number}: its text is {quote}, but at {start} to {end} is {there}</source>
        <translation>المقطع ⁨{number}⁩: نصه ⁨{quote}⁩ لكن من ⁨{start}⁩ إلى ⁨{end}⁩ يوجد ⁨{there}⁩</translation>
    </message>
    <message>
        <source>span {number}: {error}</source>
        <translation>المقطع ⁨{number}⁩: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>span {number}: {start} to {end} is no stretch of its text</source>
        <translation>المقطع ⁨{number}⁩: من ⁨{start}⁩ إلى ⁨{end}⁩ ليس جزءًا من نصه</translation>
    </message>
    <message>
        <source>span {pieces} to {pieces2}</source>
        <translation>المقطع من ⁨{pieces}⁩ إلى ⁨{pieces2}⁩</translation>
    </message>
    <message>
        <source>span “{id}”</source>
        <translation>المقطع «⁨{id}⁩»</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>spans carry values {rest}</source>
        <translation>تحمل مقاطع قيمًا ⁨{rest}⁩</translation>
    </message>
    <message>
        <source>spans lie outside their text, or their pieces are disordered</source>
        <translation>مقاطع خارج نصوصها أو أجزاؤها مضطربة</translation>
    </message>
    <message>
        <source>spans of one annotator overlap, which this coefficient does not allow</source>
        <translation>مقاطع موسِّم واحد متداخلة وهذا المعامل لا يقبل ذلك</translation>
    </message>
    <message>
        <source>spans of one annotator with the same label overlap, which this coefficient does not allow</source>
        <translation>مقاطع موسِّم واحد بالوسم نفسه متداخلة وهذا المعامل لا يقبل ذلك</translation>
    </message>
    <message>
        <source>spans were moved to where their quotes are</source>
        <translation>نُقلت مقاطع إلى مواضع اقتباساتها</translation>
    </message>
    <message>
        <source>spans were put back as they were</source>
        <translation>أُعيدت مقاطع كما كانت</translation>
    </message>
    <message>
        <source>spans&apos; pieces or attributes cannot be read</source>
        <translation>تتعذّر قراءة أجزاء مقاطع أو سماتها</translation>
    </message>
    <message>
        <source>spans&apos; quotes are not what their texts say there</source>
        <translation>اقتباسات مقاطع لا تطابق نصوصها هناك</translation>
    </message>
    <message>
        <source>spans&apos; quotes were taken anew from their texts</source>
        <translation>أُخذت اقتباسات مقاطع من نصوصها من جديد</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتحدّث</translation>
    </message>
    <message>
        <source>split label {name}: {given} to {name2}</source>
        <translation>تقسيم الوسم ⁨{name}⁩: ‏⁨{given}⁩ إلى ⁨{name2}⁩</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>strange tables, indexes, views or triggers</source>
        <translation>جداول أو فهارس أو عروض أو مشغّلات غريبة</translation>
    </message>
    <message>
        <source>take a question back</source>
        <translation>سحب سؤال</translation>
    </message>
    <message>
        <source>take an annotator&apos;s {value}</source>
        <translation>أخذ ما لدى موسِّم: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>take an answer back</source>
        <translation>سحب جواب</translation>
    </message>
    <message>
        <source>take articles from {name}</source>
        <translation>سحب مقالات من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>take no {value}</source>
        <translation>عدم أخذ شيء: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>take the intersection of {value}s</source>
        <translation>أخذ التقاطع: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>take the union of {value}s</source>
        <translation>أخذ الاتحاد: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>task {name}: {error}</source>
        <translation>المهمة ⁨{name}⁩: ⁨{error}⁩</translation>
    </message>
    <message>
        <source>texts are not those that were imported</source>
        <translation>نصوص ليست التي استُوردت</translation>
    </message>
    <message>
        <source>texts of articles were put back from a backup</source>
        <translation>أُعيدت نصوص مقالات من نسخة احتياطية</translation>
    </message>
    <message>
        <source>that the scheme does not allow</source>
        <translation>لا يسمح بها المخطّط</translation>
    </message>
    <message>
        <source>the attribute “{id}” cannot have the key “{key}”. Only these have a key: {known}. Leave the key out; the field stands in the Span tab</source>
        <translation>لا يكون للسمة «⁨{id}⁩» المفتاح «⁨{key}⁩». لهذه وحدها مفتاح: ⁨{known}⁩. اترك المفتاح؛ فالحقل في لسان المقطع</translation>
    </message>
    <message>
        <source>the balance of precision and recall</source>
        <translation>الموازنة بين الدقة والاستدعاء</translation>
    </message>
    <message>
        <source>the byte 0x{data}</source>
        <translation>البايت 0x⁨{data}⁩</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>يبلّغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the file damaged</source>
        <translation>الملف متضرّرًا</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف متضرّر</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>يتعذّر فتح الملف أو مجلده</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>الملف أو مجلده للقراءة فقط</translation>
    </message>
    <message>
        <source>the file system does not lock as it should</source>
        <translation>نظام الملفات لا يقفل كما ينبغي</translation>
    </message>
    <message>
        <source>the id {id} stands on line {lines} already</source>
        <translation>المعرّف ⁨{id}⁩ موجود من قبل في السطر ⁨{lines}⁩</translation>
    </message>
    <message>
        <source>the import ended there: what it had added before stays, the files after that were not read</source>
        <translation>انتهى الاستيراد هنا: ما أُضيف قبل ذلك باقٍ، وما بعده من ملفات لم يُقرأ</translation>
    </message>
    <message>
        <source>the indexes were made anew from their tables</source>
        <translation>أُعيد بناء الفهارس من جداولها</translation>
    </message>
    <message>
        <source>the length of a text was counted anew</source>
        <translation>أُعيد عدّ طول نص</translation>
    </message>
    <message>
        <source>the look of “{id}” is no number from 0 to {looks}.</source>
        <translation>قيمة look لـ«⁨{id}⁩» ليست عددًا من 0 إلى ⁨{looks}⁩.</translation>
    </message>
    <message>
        <source>the project has an article “{id}” with another text</source>
        <translation>في المشروع مقال «⁨{id}⁩» بنص آخر</translation>
    </message>
    <message>
        <source>the project has this link, but changed; it was left as it is</source>
        <translation>في المشروع هذا الرابط لكن متغيّرًا فتُرك كما هو</translation>
    </message>
    <message>
        <source>the project has this span, but changed; it was left as it is</source>
        <translation>في المشروع هذا المقطع لكن متغيّرًا فتُرك كما هو</translation>
    </message>
    <message>
        <source>the share of the first one’s spans that the second has too</source>
        <translation>نسبة مقاطع الأول التي لدى الثاني أيضًا</translation>
    </message>
    <message>
        <source>the share of the second one’s spans that the first has too</source>
        <translation>نسبة مقاطع الثاني التي لدى الأول أيضًا</translation>
    </message>
    <message>
        <source>the span “{named}” is another annotator&apos;s, and a link joins two of one&apos;s own</source>
        <translation>المقطع «⁨{named}⁩» لموسِّم آخر والرابط يصل مقطعين للموسِّم نفسه</translation>
    </message>
    <message>
        <source>the spans lie so densely that the best alignment cannot be found in reasonable time</source>
        <translation>المقاطع كثيفة جدًا فلا تُوجد أفضل مقابلة في وقت معقول</translation>
    </message>
    <message>
        <source>the status {value} is not known; known are {known}</source>
        <translation>الوضع ⁨{value}⁩ غير معروف؛ والمعروف ⁨{known}⁩</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>لا يسمح النظام بذلك</translation>
    </message>
    <message>
        <source>the text of an article was put back from a backup</source>
        <translation>أُعيد نص مقال من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the threads leave nothing to chance: both are all one thread, or both join nothing</source>
        <translation>لا تترك السلاسل شيئًا للصدفة: كل شيء لدى الاثنين سلسلة واحدة أو لا شيء موصول</translation>
    </message>
    <message>
        <source>the value of “{name}” is no text</source>
        <translation>قيمة «⁨{name}⁩» ليست نصًا</translation>
    </message>
    <message>
        <source>the value of “{name}” {problem}</source>
        <translation>قيمة «⁨{name}⁩»: ⁨{problem}⁩</translation>
    </message>
    <message>
        <source>the {what} {said} {problem}; {said2}</source>
        <translation>‏⁨{said}⁩ (⁨{what}⁩) ⁨{problem}⁩؛ ⁨{said2}⁩</translation>
    </message>
    <message>
        <source>there is no span “{named}”</source>
        <translation>لا مقطع باسم «⁨{named}⁩»</translation>
    </message>
    <message>
        <source>there is only one category, so nothing could differ by chance</source>
        <translation>لا توجد إلا فئة واحدة فلا اختلاف بالصدفة</translation>
    </message>
    <message>
        <source>things that another program left in the file were removed</source>
        <translation>أُزيلت أشياء تركها برنامج آخر في الملف</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>token boundaries</source>
        <translation>حدود الكلمات</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>صحيح أو خطأ</translation>
    </message>
    <message>
        <source>two of its links have the id {twice}</source>
        <translation>لرابطين فيه المعرّف ⁨{twice}⁩</translation>
    </message>
    <message>
        <source>two of its spans have the id {twice}</source>
        <translation>لمقطعين فيه المعرّف ⁨{twice}⁩</translation>
    </message>
    <message>
        <source>u-alpha</source>
        <translation>u-alpha</translation>
    </message>
    <message>
        <source>u-alpha of 1995</source>
        <translation>‏u-alpha لعام 1995</translation>
    </message>
    <message>
        <source>u-alpha, marked or not</source>
        <translation>‏u-alpha، موسوم أو لا</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>قوس زائد</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>unknown {id}</source>
        <translation>مجهول ⁨{id}⁩</translation>
    </message>
    <message>
        <source>unpack it, and import the folder</source>
        <translation>فُكّ ضغطه واستورد المجلد</translation>
    </message>
    <message>
        <source>unpack it, and import the texts in its Sources</source>
        <translation>فُكّ ضغطه واستورد النصوص من مجلّده Sources</translation>
    </message>
    <message>
        <source>unreadable entries of the history were removed, and their steps cannot be undone any more</source>
        <translation>أُزيلت مداخل غير مقروءة من السجل ولم يعد التراجع عن خطواتها ممكنًا</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>قوس معقوف لم يُغلق</translation>
    </message>
    <message>
        <source>untouched</source>
        <translation>لم يُمسّ</translation>
    </message>
    <message>
        <source>user {value}</source>
        <translation>المستخدم ⁨{value}⁩</translation>
    </message>
    <message>
        <source>values of units</source>
        <translation>قيم الوحدات</translation>
    </message>
    <message>
        <source>was read no further: {problems} lines are bad</source>
        <translation>لم تُستكمل قراءته؛ الأسطر المعيبة: ⁨{problems}⁩</translation>
    </message>
    <message>
        <source>what another program left in the file was removed</source>
        <translation>أُزيل ما تركه برنامج آخر في الملف</translation>
    </message>
    <message>
        <source>what is said of where gold comes from belongs to no gold span or link</source>
        <translation>ما يقال عن مصدر المرجع لا يخصّ أي مقطع أو رابط مرجعي</translation>
    </message>
    <message>
        <source>what it says of its article {found}</source>
        <translation>ما يقوله عن مقاله ⁨{found}⁩</translation>
    </message>
    <message>
        <source>written</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئة</translation>
    </message>
    <message>
        <source>you chose</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>{action} takes away {spans} of {before} spans of {annotator}.</source>
        <translation>⁨{action}⁩ يزيل ⁨{spans}⁩ من ⁨{before}⁩ من مقاطع ⁨{annotator}⁩.</translation>
    </message>
    <message>
        <source>{annotator} against {reference}: {articles} articles.</source>
        <translation>⁨{annotator}⁩ مقابل ⁨{reference}⁩: المقالات ⁨{articles}⁩.</translation>
    </message>
    <message>
        <source>{annotator}, {day}, {articles} articles: {f1}</source>
        <translation>⁨{annotator}⁩، ⁨{day}⁩، المقالات ⁨{articles}⁩: ⁨{f1}⁩</translation>
    </message>
    <message>
        <source>{carried} Discard its values with it, or keep it.</source>
        <translation>⁨{carried}⁩ احذف قيمه معه أو أبقِه.</translation>
    </message>
    <message>
        <source>{carried} Merge it into another label instead.</source>
        <translation>⁨{carried}⁩ ادمجه بدلًا من ذلك في وسم آخر.</translation>
    </message>
    <message>
        <source>{count} annotation{s} left out that had been skipped</source>
        <translation>تُركت توسيمات متخطّاة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} article</source>
        <translation>مقال واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>⁨{count}⁩ مقالات</numerusform>
            <numerusform>⁨{count}⁩ مقالًا</numerusform>
            <numerusform>⁨{count}⁩ مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} article{s} marked as done: {program} does not hold that</source>
        <translation>مقالات معلَّمة بأنها منتهية: ⁨{count}⁩؛ لا يحفظ ⁨{program}⁩ ذلك</translation>
    </message>
    <message>
        <source>{count} article{s} with an outlet, a day or a title of its own, which {program} does not hold</source>
        <translation>مقالات لها وسيلة إعلام أو يوم أو عنوان خاص لا يحفظه ⁨{program}⁩: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} draft{s} left out: no annotations yet</source>
        <translation>تُركت مسودّات لا توسيمات فيها بعد: ⁨{count}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>⁨{count}⁩ ملفات</numerusform>
            <numerusform>⁨{count}⁩ ملفًا</numerusform>
            <numerusform>⁨{count}⁩ ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} link</source>
        <translation>رابط واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} links</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>⁨{count}⁩ روابط</numerusform>
            <numerusform>⁨{count}⁩ رابطًا</numerusform>
            <numerusform>⁨{count}⁩ رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} link{s} left out whose other end is not exported</source>
        <translation>تُركت روابط لا يُصدَّر طرفها الآخر: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} link{s} left out with a span at its end</source>
        <translation>روابط تُركت مع مقطع في أحد طرفيها: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} link{s} left out: {program} has none</source>
        <translation>تُركت روابط: ⁨{count}⁩؛ لا روابط في ⁨{program}⁩</translation>
    </message>
    <message>
        <source>{count} link{s} to other articles left out: {program} has none</source>
        <translation>تُركت روابط إلى مقالات أخرى: ⁨{count}⁩؛ لا روابط في ⁨{program}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{count} new labels</source>
        <translation>
            <numerusform>لا وسوم جديدة</numerusform>
            <numerusform>وسم جديد واحد</numerusform>
            <numerusform>وسمان جديدان</numerusform>
            <numerusform>⁨{count}⁩ وسوم جديدة</numerusform>
            <numerusform>⁨{count}⁩ وسمًا جديدًا</numerusform>
            <numerusform>⁨{count}⁩ وسم جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new link types</source>
        <translation>
            <numerusform>لا أنواع روابط جديدة</numerusform>
            <numerusform>نوع رابط جديد واحد</numerusform>
            <numerusform>نوعا رابط جديدان</numerusform>
            <numerusform>⁨{count}⁩ أنواع روابط جديدة</numerusform>
            <numerusform>⁨{count}⁩ نوع رابط جديدًا</numerusform>
            <numerusform>⁨{count}⁩ نوع رابط جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} piece{s} left out of spans whose other pieces are written</source>
        <translation>أجزاء تُركت من مقاطع كُتبت أجزاؤها الأخرى: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} prediction{s} left out whose results the file lacks</source>
        <translation>تُركت تنبؤات لا نتائج لها في الملف: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} relation{s} left out: not between two marks on the text</source>
        <translation>تُركت علاقات: ⁨{count}⁩؛ ليست بين علامتين في النص</translation>
    </message>
    <message>
        <source>{count} skipped annotation{s} kept, for the marks made before</source>
        <translation>أُبقيت توسيمات متخطّاة لعلامات سبقتها: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} span</source>
        <translation>مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} spans</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>⁨{count}⁩ مقاطع</numerusform>
            <numerusform>⁨{count}⁩ مقطعًا</numerusform>
            <numerusform>⁨{count}⁩ مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} span{s} left out for a longer one on the same tokens: a token has one tag</source>
        <translation>تُركت مقاطع لأنّ مقطعًا أطول يشمل الكلمات نفسها: ⁨{count}⁩؛ للكلمة وسم واحد</translation>
    </message>
    <message>
        <source>{count} span{s} of line ends alone left out</source>
        <translation>تُركت مقاطع ليست سوى نهايات أسطر: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} span{s} of pieces that only a line end parts: they come back as one piece</source>
        <translation>مقاطع لا يفصل بين أجزائها سوى نهاية سطر: ⁨{count}⁩؛ تعود جزءًا واحدًا</translation>
    </message>
    <message>
        <source>{count} span{s} of several pieces: each piece is written as a span</source>
        <translation>مقاطع من عدّة أجزاء: ⁨{count}⁩؛ كُتب كلّ جزء مقطعًا</translation>
    </message>
    <message>
        <source>{count} span{s} of several pieces: {program} shows all between them too</source>
        <translation>مقاطع من عدة أجزاء: ⁨{count}⁩؛ يُظهر ⁨{program}⁩ كل ما بينها أيضًا</translation>
    </message>
    <message>
        <source>{count} span{s} of white space alone left out</source>
        <translation>تُركت مقاطع ليست سوى فراغات: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} span{s} widened to whole tokens</source>
        <translation>مقاطع وُسّعت إلى كلمات كاملة: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like, which {program} does not hold</source>
        <translation>مقاطع لها متحدّث أو سمة أخرى: ⁨{count}⁩؛ لا يحفظها ⁨{program}⁩</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like, which {program} shows as remarks</source>
        <translation>مقاطع لها متحدّث أو سمة أخرى: ⁨{count}⁩؛ يعرضها ⁨{program}⁩ تعليقات</translation>
    </message>
    <message>
        <source>{count} span{s} with a speaker or the like: {program} does not show it</source>
        <translation>مقاطع لها متحدّث أو نحوه: ⁨{count}⁩؛ لا يُظهره ⁨{program}⁩</translation>
    </message>
    <message>
        <source>{count} span{s} written without the line ends at their ends</source>
        <translation>مقاطع كُتبت من دون نهايات الأسطر في طرفيها: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} suggestion</source>
        <translation>اقتراح واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} suggestions</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>⁨{count}⁩ اقتراحات</numerusform>
            <numerusform>⁨{count}⁩ اقتراحًا</numerusform>
            <numerusform>⁨{count}⁩ اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} value{s} of several lines written in one</source>
        <translation>قيم من عدّة أسطر كُتبت في سطر واحد: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{count} {kind} result{s} left out: no mark on a stretch of the text</source>
        <translation>تُركت نتائج (⁨{kind}⁩): ⁨{count}⁩؛ لا تسِم شيئًا في النص</translation>
    </message>
    <message>
        <source>{count} {many}</source>
        <translation>‏⁨{many}⁩ (⁨{count}⁩)</translation>
    </message>
    <message>
        <source>{every} articles; {both} of them read by all.</source>
        <translation>المقالات ⁨{every}⁩؛ قرأ الجميع ⁨{both}⁩ منها.</translation>
    </message>
    <message>
        <source>{files} article{s} whose id is no name of a file got a name made of it</source>
        <translation>مقالات لا يصلح معرّفها اسمًا لملف فأُعطيت اسمًا مأخوذًا منه: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>{files} files were read again.</source>
        <translation>الملفات التي أُعيدت قراءتها: ⁨{files}⁩.</translation>
    </message>
    <message>
        <source>{first} against {second}</source>
        <translation>⁨{first}⁩ مقابل ⁨{second}⁩</translation>
    </message>
    <message>
        <source>{first}: {row}. {second}: {column}. {n} spans</source>
        <translation>⁨{first}⁩: ⁨{row}⁩. ⁨{second}⁩: ⁨{column}⁩. المقاطع: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>{gold} in gold</source>
        <translation>⁨{gold}⁩ في المرجع</translation>
    </message>
    <message>
        <source>{id}: its trigger is none of its marks</source>
        <translation>⁨{id}⁩: مُطلِقه ليس من علاماته</translation>
    </message>
    <message>
        <source>{id}: its words are {said}, but at {ends} its text has {there}</source>
        <translation>⁨{id}⁩: كلماته ⁨{said}⁩، لكنّ في نصّه عند ⁨{ends}⁩ ⁨{there}⁩</translation>
    </message>
    <message>
        <source>{id}: {ends} is no stretch of its text</source>
        <translation>⁨{id}⁩: ⁨{ends}⁩ ليس جزءًا من نصّه</translation>
    </message>
    <message>
        <source>{id}: {end} is none of its marks</source>
        <translation>⁨{id}⁩: ⁨{end}⁩ ليس من علاماته</translation>
    </message>
    <message>
        <source>{keys} of its links left out</source>
        <translation>تُرك من روابطه: ⁨{keys}⁩</translation>
    </message>
    <message>
        <source>{left_out} left out</source>
        <translation>تُرك ⁨{left_out}⁩</translation>
    </message>
    <message>
        <source>{left_out} left out: meta has the same</source>
        <translation>تُرك ⁨{left_out}⁩: في meta الشيء نفسه</translation>
    </message>
    <message>
        <source>{left_out} of other kinds left out</source>
        <translation>تُرك ⁨{left_out}⁩ من أنواع أخرى</translation>
    </message>
    <message>
        <source>{many} do not join</source>
        <translation>{many}</translation>
    </message>
    <message>
        <source>{metric} by label</source>
        <translation>⁨{metric}⁩ بحسب الوسم</translation>
    </message>
    <message>
        <source>{metric} of each two annotators</source>
        <translation>⁨{metric}⁩ لكل موسِّمَين</translation>
    </message>
    <message>
        <source>{missing} not found</source>
        <translation>لم يُعثر على ⁨{missing}⁩</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>⁨{more}⁩ أخرى</translation>
    </message>
    <message>
        <source>{more} more articles have the text of others</source>
        <translation>مقالات أخرى لها نص غيرها: ⁨{more}⁩</translation>
    </message>
    <message>
        <source>{moved} kept under meta</source>
        <translation>حُفظ ⁨{moved}⁩ في meta</translation>
    </message>
    <message>
        <source>{name} cannot be measured by the same layer.</source>
        <translation>لا يقاس ⁨{name}⁩ بالطبقة نفسها.</translation>
    </message>
    <message>
        <source>{name} is no name for an annotator: {problem}.</source>
        <translation>لا يصلح ⁨{name}⁩ اسمًا لموسِّم: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>{name} of a span is kept, though the scheme does not allow it: {why}</source>
        <translation>حُفظت قيمة ⁨{name}⁩ لمقطع، مع أن المخطّط لا يسمح بها: ⁨{why}⁩</translation>
    </message>
    <message>
        <source>{name} of {units}</source>
        <translation>‏⁨{name}⁩ – ⁨{units}⁩</translation>
    </message>
    <message>
        <source>{name}, F1</source>
        <translation>‏⁨{name}⁩، F1</translation>
    </message>
    <message>
        <source>{name}, precision</source>
        <translation>⁨{name}⁩، الدقة</translation>
    </message>
    <message>
        <source>{name}, recall</source>
        <translation>⁨{name}⁩، الاستدعاء</translation>
    </message>
    <message>
        <source>{option} maps it, --add-labels adds it</source>
        <translation>يحوّله ⁨{option}⁩ ويضيفه --add-labels</translation>
    </message>
    <message>
        <source>{other} left out: its spans stand under {key}</source>
        <translation>تُرك ⁨{other}⁩: مقاطعه تحت ⁨{key}⁩</translation>
    </message>
    <message>
        <source>{owner} is of Label Studio&apos;s JSON-MIN; export that project as JSON instead</source>
        <translation>‏⁨{owner}⁩ بصيغة JSON-MIN من Label Studio؛ صدّر ذلك المشروع بصيغة JSON</translation>
    </message>
    <message>
        <source>{owner} should be an object and is {row}</source>
        <translation>ينبغي أن يكون ⁨{owner}⁩ كائنًا وهو ⁨{row}⁩</translation>
    </message>
    <message>
        <source>{owner}&quot;{key}&quot; is no id but {text}</source>
        <translation>‏⁨{owner}⁩&quot;⁨{key}⁩&quot; ليس معرّفًا بل ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{owner}&quot;{key}&quot; should be text and is {value}</source>
        <translation>ينبغي أن يكون ⁨{owner}⁩&quot;⁨{key}⁩&quot; نصًا وهو ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{owner}, relation {number}</source>
        <translation>⁨{owner}⁩، العلاقة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{owner}, result {name}</source>
        <translation>⁨{owner}⁩، النتيجة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{owner}: &quot;fragments&quot; should be a list of [start, end]</source>
        <translation>⁨{owner}⁩: ينبغي أن يكون &quot;fragments&quot; قائمة من [start, end]</translation>
    </message>
    <message>
        <source>{owner}: &quot;{key}&quot; should be an object and is {value}</source>
        <translation>⁨{owner}⁩: ينبغي أن يكون &quot;⁨{key}⁩&quot; كائنًا وهو ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{owner}: each of &quot;from&quot; should be an object and one is {row}</source>
        <translation>⁨{owner}⁩: ينبغي أن يكون كل عنصر في &quot;from&quot; كائنًا وأحدها ⁨{row}⁩</translation>
    </message>
    <message>
        <source>{owner}: has no label</source>
        <translation>⁨{owner}⁩: بلا وسم</translation>
    </message>
    <message>
        <source>{owner}: it has no target</source>
        <translation>⁨{owner}⁩: بلا هدف</translation>
    </message>
    <message>
        <source>{owner}: it joins {source} with itself</source>
        <translation>⁨{owner}⁩: يصل ⁨{source}⁩ بنفسه</translation>
    </message>
    <message>
        <source>{owner}: its &quot;fragments&quot; do not begin and end where it does</source>
        <translation>⁨{owner}⁩: لا تبدأ &quot;fragments&quot; فيه وتنتهي حيث يبدأ وينتهي</translation>
    </message>
    <message>
        <source>{owner}: its source {source} is none of the spans of this line</source>
        <translation>⁨{owner}⁩: مصدره ⁨{source}⁩ ليس من مقاطع هذا السطر</translation>
    </message>
    <message>
        <source>{owner}: marks {tag}, which is no text of the task</source>
        <translation>⁨{owner}⁩: يسِم ⁨{tag}⁩ وليس نصًا في المهمة</translation>
    </message>
    <message>
        <source>{owner}: result {number} should be an object and is {row}</source>
        <translation>⁨{owner}⁩: ينبغي أن تكون النتيجة ⁨{number}⁩ كائنًا وهي ⁨{row}⁩</translation>
    </message>
    <message>
        <source>{owner}: the source {source} is not known; known are {known}</source>
        <translation>⁨{owner}⁩: المصدر ⁨{source}⁩ غير معروف؛ والمعروف ⁨{known}⁩</translation>
    </message>
    <message>
        <source>{owner}: {end} is none of the spans of this example</source>
        <translation>⁨{owner}⁩: ‏⁨{end}⁩ ليس من مقاطع هذا المثال</translation>
    </message>
    <message>
        <source>{owner}: {name} should be a whole number and {what}</source>
        <translation>⁨{owner}⁩: ينبغي أن يكون ⁨{name}⁩ عددًا صحيحًا و⁨{what}⁩</translation>
    </message>
    <message>
        <source>{parts} written to {places}.</source>
        <translation>كُتب ⁨{parts}⁩ في ⁨{places}⁩.</translation>
    </message>
    <message>
        <source>{parts} written to {places}; left out: {left}.</source>
        <translation>كُتب ⁨{parts}⁩ في ⁨{places}⁩؛ تُرك: ⁨{left}⁩.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>⁨{path}⁩، السطر ⁨{line}⁩</translation>
    </message>
    <message>
        <source>{path}, line {line}: {text}</source>
        <translation>⁨{path}⁩، السطر ⁨{line}⁩: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>‏⁨{path}⁩: ⁨{reason}⁩</translation>
    </message>
    <message numerus="yes">
        <source>{places} times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>⁨{places}⁩ مرات</numerusform>
            <numerusform>⁨{places}⁩ مرةً</numerusform>
            <numerusform>⁨{places}⁩ مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}; the file may have been cut off here</source>
        <translation>⁨{reason}⁩؛ ربما قُطع الملف هنا</translation>
    </message>
    <message>
        <source>{row} by {row2}</source>
        <translation>‏⁨{row}⁩، ⁨{row2}⁩</translation>
    </message>
    <message>
        <source>{says} The mean over each two annotators.</source>
        <translation>⁨{says}⁩ المتوسط على كل موسِّمَين.</translation>
    </message>
    <message>
        <source>{start} to {end} is no stretch of a text of {length} characters</source>
        <translation>من ⁨{start}⁩ إلى ⁨{end}⁩ ليس جزءًا من نص طوله ⁨{length}⁩ حرفًا</translation>
    </message>
    <message>
        <source>{tag} is no tag such as B-denial, I-denial or O</source>
        <translation>⁨{tag}⁩ ليس وسمًا مثل B-denial أو I-denial أو O</translation>
    </message>
    <message>
        <source>{text} is no line of brat&apos;s</source>
        <translation>⁨{text}⁩ ليس سطرًا من أسطر brat</translation>
    </message>
    <message>
        <source>{text} is no part of a split; write train=0.8,dev=0.1,test=0.1 or the like.</source>
        <translation>‏⁨{text}⁩ ليس جزءًا من تقسيم؛ اكتب train=0.8,dev=0.1,test=0.1 أو نحوه.</translation>
    </message>
    <message>
        <source>{title} has one annotator in a file, and this export has {names}. Choose one with --annotator, or name a file with -o: each then gets one.</source>
        <translation>في ⁨{title}⁩ موسِّم واحد لكل ملف، وفي هذا التصدير ⁨{names}⁩. اختر واحدًا بـ ⁨--annotator⁩، أو سمِّ ملفًا بـ ⁨-o⁩: فيكون لكل منهم ملف.</translation>
    </message>
    <message>
        <source>{title} is a folder of files; name one with -o.</source>
        <translation>⁨{title}⁩ مجلّد من الملفات؛ سمِّ مجلّدًا باستعمال -o.</translation>
    </message>
    <message>
        <source>{total} of other kinds left out ({kinds})</source>
        <translation>تُرك ⁨{total}⁩ من أنواع أخرى (⁨{kinds}⁩)</translation>
    </message>
    <message>
        <source>{value} added</source>
        <translation>أُضيف ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{value} refused</source>
        <translation>رُفض ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{value} unchanged</source>
        <translation>بقي دون تغيير ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{what} ({counts})</source>
        <translation>⁨{what}⁩ (⁨{counts}⁩)</translation>
    </message>
    <message>
        <source>{what} and {count} more</source>
        <translation>⁨{what}⁩ و⁨{count}⁩ غيرها</translation>
    </message>
    <message>
        <source>{what} in “{title}”</source>
        <translation>⁨{what}⁩ في «⁨{title}⁩»</translation>
    </message>
    <message>
        <source>{what} needs some words.</source>
        <translation>يلزم بعض الكلمات: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>{what}; read are {suffixes}, any other name if its format is said</source>
        <translation>⁨{what}⁩؛ يُقرأ ⁨{suffixes}⁩، وأي اسم آخر إذا ذُكر نسقه</translation>
    </message>
    <message>
        <source>{who} on task {name}</source>
        <translation>⁨{who}⁩ في المهمة ⁨{name}⁩</translation>
    </message>
    <message>
        <source>“{backup}” cannot be restored in place of itself.</source>
        <translation>لا يُستعاد «⁨{backup}⁩» مكان نفسه.</translation>
    </message>
    <message>
        <source>“{holders}” and “{id}” both have the key “{key}”.</source>
        <translation>لكلٍّ من «⁨{holders}⁩» و«⁨{id}⁩» المفتاح «⁨{key}⁩».</translation>
    </message>
    <message>
        <source>“{id}” cannot have the key “{key}”: only the digits 1 to 9 reach a label.</source>
        <translation>لا يكون لـ«⁨{id}⁩» المفتاح «⁨{key}⁩»: لا تصل إلى الوسوم إلا الأرقام من 1 إلى 9.</translation>
    </message>
    <message>
        <source>“{id}” is no identifier: use letters, digits and _.</source>
        <translation>«⁨{id}⁩» ليس معرّفًا: استعمل الحروف والأرقام و_.</translation>
    </message>
    <message>
        <source>“{kind}” is none of {kinds}.</source>
        <translation>«⁨{kind}⁩» ليس من ⁨{kinds}⁩.</translation>
    </message>
    <message>
        <source>“{name}” cannot have this value: {problem}.</source>
        <translation>لا تكون هذه قيمة «⁨{name}⁩»: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>“{name}” does not lead from {names} to {names2} in this scheme.</source>
        <translation>لا يصل «⁨{name}⁩» من ⁨{names}⁩ إلى ⁨{names2}⁩ في هذا المخطّط.</translation>
    </message>
    <message>
        <source>“{name}” is a choice among nothing: say what there is to choose.</source>
        <translation>«⁨{name}⁩» اختيار من لا شيء: بيّن الخيارات.</translation>
    </message>
    <message>
        <source>“{name}” is a machine here, and no annotator: --map-annotator gives another name</source>
        <translation>«⁨{name}⁩» آلة هنا لا موسِّم: يعطي --map-annotator اسمًا آخر</translation>
    </message>
    <message>
        <source>“{name}” is a person here, and no machine: --map-annotator gives another name</source>
        <translation>«⁨{name}⁩» شخص هنا لا آلة: يعطي --map-annotator اسمًا آخر</translation>
    </message>
    <message>
        <source>“{name}” is for “{name2}” alone. Change that first.</source>
        <translation>«⁨{name}⁩» لأجل «⁨{name2}⁩» وحده. غيّر ذلك أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is no name for an annotator: {problem}.</source>
        <translation>لا يصلح «⁨{name}⁩» اسمًا لموسِّم: ⁨{problem}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is not for spans of the label {label}.</source>
        <translation>«⁨{name}⁩» ليس لمقاطع الوسم ⁨{label}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is on {uses}.</source>
        <translation>«⁨{name}⁩» على ⁨{uses}⁩.</translation>
    </message>
    <message>
        <source>“{name}” is the gold layer here, and no annotator</source>
        <translation>«⁨{name}⁩» طبقة المرجع هنا لا موسِّم</translation>
    </message>
    <message>
        <source>“{name}” is the gold layer of this project; choose another name.</source>
        <translation>«⁨{name}⁩» طبقة المرجع في هذا المشروع؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is the type of {uses}. Change or delete them first.</source>
        <translation>«⁨{name}⁩» نوع ⁨{uses}⁩. غيّرها أو احذفها أولًا.</translation>
    </message>
    <message>
        <source>“{name}” is this project itself.</source>
        <translation>«⁨{name}⁩» هو هذا المشروع نفسه.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {synced} synchronises, which can bring back an older file or make two of one. Keep it in a folder of this computer alone, give others copies, and bring these together with “Merge”.</source>
        <translation>«⁨{name}⁩» في مجلد يزامنه ⁨{synced}⁩، وقد يعيد ذلك ملفًا أقدم أو يجعل من الملف اثنين. احفظه في مجلد على هذا الحاسوب وحده، وأعطِ غيرك نسخًا، واجمعها بـ«دمج».</translation>
    </message>
    <message>
        <source>“{name}” lies on a network drive ({network}), where two computers may write to it at once. Copy it to this computer, work there, and bring copies together with “Merge”.</source>
        <translation>«⁨{name}⁩» على قرص شبكة (⁨{network}⁩) قد يكتب فيه حاسوبان معًا. انسخه إلى هذا الحاسوب واعمل هنا واجمع النسخ بـ«دمج».</translation>
    </message>
    <message>
        <source>“{name}” makes suggestions in this project; choose another name.</source>
        <translation>يقدّم «⁨{name}⁩» اقتراحات في هذا المشروع؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {title} is a folder with such a file for each article. Name it “{other}”.</source>
        <translation>لم يُكتب «⁨{name}⁩»: ⁨{title}⁩ مجلّد فيه ملفّ كهذا لكلّ مقالة. سمِّه «⁨{other}⁩».</translation>
    </message>
    <message>
        <source>“{name}” was not written: {title} is only read. Name a file of another format.</source>
        <translation>لم يُكتب «⁨{name}⁩»: ⁨{title}⁩ يُقرأ فقط. سمِّ ملفًّا بصيغة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” was read again.</source>
        <translation>أُعيدت قراءة «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>“{other}” was not merged: the spans that it holds and those that arrived do not add up. “annotator check” says whether it is damaged.</source>
        <translation>لم يُدمج «⁨{other}⁩»: مقاطعه وما وصل منها لا يتطابقان. يبيّن «annotator check» هل هو متضرّر.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: No such file or directory.</source>
        <translation>لا يمكن إنشاء «⁨{path}⁩»: لا ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made: {error}.</source>
        <translation>لا يمكن إنشاء «⁨{path}⁩»: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>“{path}” cannot be merged into itself.</source>
        <translation>لا يُدمج «⁨{path}⁩» في نفسه.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {error}.</source>
        <translation>لا يمكن فتح «⁨{path}⁩»: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {error}.</source>
        <translation>لا تمكن قراءة «⁨{path}⁩»: ⁨{error}⁩.</translation>
    </message>
    <message>
        <source>“{path}” could not be written safely: {error}. What was done last is in the file, but may be lost where the computer stops before the disk serves again.</source>
        <translation>تعذّرت كتابة «⁨{path}⁩» بأمان: ⁨{error}⁩. آخر ما فُعل موجود في الملف لكنه قد يضيع إن توقّف الحاسوب قبل أن يستجيب القرص.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. Nothing was changed.</source>
        <translation>تعذّرت كتابة «⁨{path}⁩»: ⁨{reason}⁩. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}. What was there before is unchanged.</source>
        <translation>تعذّرت كتابة «⁨{path}⁩»: ⁨{reason}⁩. لم يتغيّر ما كان فيه.</translation>
    </message>
    <message>
        <source>“{path}” could not be {done}: {reason}. Nothing was changed in it.</source>
        <translation>لم تتمّ عملية ⁨{done}⁩ في «⁨{path}⁩»: ⁨{reason}⁩. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>“{path}” exists already, so no new project is made there.</source>
        <translation>«⁨{path}⁩» موجود سلفًا فلا يُنشأ مشروع جديد هناك.</translation>
    </message>
    <message>
        <source>“{path}” has no gold layer: nobody has adjudicated its layers yet. Name an annotator to be measured by with --against.</source>
        <translation>لا طبقة مرجع في «⁨{path}⁩»: لم يحكّم أحد طبقاته بعد. سمِّ بـ --against موسِّمًا يُقاس به.</translation>
    </message>
    <message>
        <source>“{path}” has no gold layer: nobody has decided anything in it yet. Export the annotators&apos; own layers, or begin with: annotator review PROJECT --accept-agreed</source>
        <translation>لا طبقة مرجع في «⁨{path}⁩»: لم يحسم أحد فيه شيئًا بعد. صدّر طبقات الموسِّمين أو ابدأ بـ: annotator review PROJECT --accept-agreed</translation>
    </message>
    <message>
        <source>“{path}” holds an unexpected {kind} (“{name}”), which no project has; it could change what is stored, so the file is not opened. “annotator check --repair” removes it.</source>
        <translation>في «⁨{path}⁩» عنصر غير متوقّع (⁨{kind}⁩ «⁨{name}⁩») ليس في أي مشروع؛ قد يغيّر المحفوظ فلم يُفتح الملف. يزيله «annotator check --repair».</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, not a project.</source>
        <translation>«⁨{path}⁩» قاعدة بيانات لبرنامج آخر لا مشروع.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project file.</source>
        <translation>«⁨{path}⁩» مجلد لا ملف مشروع.</translation>
    </message>
    <message>
        <source>“{path}” is a project, or called like one, and was left alone. Name another file.</source>
        <translation>«⁨{path}⁩» مشروع أو يحمل اسم مشروع، وقد تُرك كما هو. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, so what it holds is not known.</source>
        <translation>الملف «⁨{path}⁩» تالف، فلا يُعرف ما فيه.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: some of its rows refer to nothing, or cannot be read. Check and repair it first, or have it sent again.</source>
        <translation>«⁨{path}⁩» متضرّر: بعض صفوفه لا يحيل إلى شيء أو تتعذّر قراءته. افحصه وأصلحه أولًا، أو اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {how}. It was left as it is; restore it from a backup, or have it sent again.</source>
        <translation>«⁨{path}⁩» متضرّر: ⁨{how}⁩. تُرك كما هو؛ استعِده من نسخة احتياطية أو اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <source>“{path}” is open for reading only, so nothing in it can be changed. Work on a copy of it, in a folder that may be written.</source>
        <translation>«⁨{path}⁩» مفتوح للقراءة فقط فلا يتغيّر فيه شيء. اعمل على نسخة منه في مجلد تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes), so it is no project any more. Restore it from a backup; if it was never one, delete it.</source>
        <translation>«⁨{path}⁩» فارغ (0 بايت) فلم يعد مشروعًا. استعِده من نسخة احتياطية، وإن لم يكن مشروعًا قط فاحذفه.</translation>
    </message>
    <message>
        <source>“{path}” is in use: another program has it locked. Try again when it is done.</source>
        <translation>«⁨{path}⁩» قيد الاستعمال: يقفله برنامج آخر. حاول حين ينتهي.</translation>
    </message>
    <message>
        <source>“{path}” is no ordinary file, so it is no project.</source>
        <translation>«⁨{path}⁩» ليس ملفًا عاديًا فليس مشروعًا.</translation>
    </message>
    <message>
        <source>“{path}” is no project: it is not a database, or its beginning is damaged. If it was a project, restore it from a backup.</source>
        <translation>«⁨{path}⁩» ليس مشروعًا: ليس قاعدة بيانات أو أوله متضرّر. إن كان مشروعًا فاستعِده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“{path}” is not there (any more).</source>
        <translation>«⁨{path}⁩» غير موجود (أو لم يعد).</translation>
    </message>
    <message>
        <source>“{path}” is open in another window{who}. Close it there, or open it for reading only.</source>
        <translation>«⁨{path}⁩» مفتوح في نافذة أخرى⁨{who}⁩. أغلقه هناك أو افتحه للقراءة فقط.</translation>
    </message>
    <message>
        <source>“{path}” is the project itself; name another file.</source>
        <translation>«⁨{path}⁩» هو المشروع نفسه؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” is there already, and not empty. Name a new folder, or an empty one.</source>
        <translation>«⁨{path}⁩» موجود من قبل وليس فارغًا. سمِّ مجلّدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>“{path}” is there already. A file for each annotator is written: name another one, or put those away first.</source>
        <translation>«⁨{path}⁩» موجود من قبل. يُكتب ملف لكل موسِّم: سمِّ ملفًا آخر، أو انقل تلك الملفات أولًا.</translation>
    </message>
    <message>
        <source>“{path}” was left in the middle of a change by a crash, and can only be mended where it may be written. Copy it, with the file “-journal” beside it, to a folder of yours.</source>
        <translation>تُرك «⁨{path}⁩» في منتصف تغيير بسبب توقّف مفاجئ ولا يُصلح إلا حيث تجوز الكتابة. انسخه مع ملف «-journal» المجاور إلى مجلد لك.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer version of this program (file version {version}, this program knows {version2}). Update the program to open it.</source>
        <translation>صُنع «⁨{path}⁩» بإصدار أحدث من هذا البرنامج (إصدار الملف ⁨{version}⁩، ويعرف هذا البرنامج ⁨{version2}⁩). حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open, so nothing can be stored in it. Bring it back, or close it and open the right file.</source>
        <translation>نُقل «⁨{path}⁩» أو حُذف أو استُبدل وهو مفتوح فلا يُحفظ فيه شيء. أعِده أو أغلقه وافتح الملف الصحيح.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced while it was open, so nothing was read or written. Bring it back, or close it and open the right file.</source>
        <translation>نُقل «⁨{path}⁩» أو حُذف أو استُبدل وهو مفتوح، فلم يُقرأ شيء ولم يُكتب. أعده إلى مكانه، أو أغلقه وافتح الملفّ الصحيح.</translation>
    </message>
    <message>
        <source>“{place}” is there already, so nothing was handed out. Choose another folder.</source>
        <translation>«⁨{place}⁩» موجود سلفًا فلم يوزَّع شيء. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{project}” cannot be written: {strerror}.</source>
        <translation>لا تمكن كتابة «⁨{project}⁩»: ⁨{strerror}⁩.</translation>
    </message>
    <message>
        <source>“{project}” is a folder, so no project can be restored there.</source>
        <translation>«⁨{project}⁩» مجلد فلا يُستعاد مشروع هناك.</translation>
    </message>
    <message>
        <source>“{project}” is damaged: {found}. No backup was made of it, and earlier ones were left alone; “annotator check” names what is wrong.</source>
        <translation>«⁨{project}⁩» متضرّر: ⁨{found}⁩. لم تُنشأ له نسخة احتياطية ولم تُمسّ السابقة؛ ويبيّن «annotator check» موضع الخلل.</translation>
    </message>
    <message>
        <source>“{project}” is open in another window. Close it there, then restore.</source>
        <translation>«⁨{project}⁩» مفتوح في نافذة أخرى. أغلقه هناك ثم استعِد.</translation>
    </message>
    <message>
        <source>“{project}” is there already. Restore to another name, or replace it (--replace): what is there now is kept beside it.</source>
        <translation>«⁨{project}⁩» موجود سلفًا. استعِد باسم آخر أو استبدله (--replace): يُحفظ الموجود بجانبه.</translation>
    </message>
    <message>
        <source>“{project}” was made meanwhile, and was left alone.</source>
        <translation>أُنشئ «⁨{project}⁩» في الأثناء ولم يُمسّ.</translation>
    </message>
    <message>
        <source>“{quote}”</source>
        <translation>«⁨{quote}⁩»</translation>
    </message>
    <message>
        <source>“{real}” is of an earlier version of this program and could not be brought up to this one: {error}. Nothing was changed in it.</source>
        <translation>«⁨{real}⁩» من إصدار سابق لهذا البرنامج وتعذّرت ترقيته: ⁨{error}⁩. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>“{real}” is of an earlier version of this program, and what it would be in this one is not the same. Nothing was changed in it.</source>
        <translation>«⁨{real}⁩» من إصدار سابق لهذا البرنامج وما سيصير إليه في هذا الإصدار ليس مطابقًا. لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>“{target}” is the project itself; export to another file.</source>
        <translation>«⁨{target}⁩» هو المشروع نفسه؛ صدّر إلى ملف آخر.</translation>
    </message>
    <message>
        <source>“{text}” cannot be {done}: {who} {has} since changed what it touched.</source>
        <translation>لم تتمّ عملية ⁨{done}⁩ لـ«⁨{text}⁩»: غيّر ⁨{who}⁩ منذئذٍ ما مسّته هذه الخطوة.</translation>
    </message>
    <message>
        <source>“{text}” is under way and changes this too: wait until that is done, or is cancelled.</source>
        <translation>«⁨{text}⁩» جارٍ ويغيّر هذا أيضًا: انتظر حتى ينتهي أو يُلغى.</translation>
    </message>
    <message>
        <source>“{text}” is under way: until it is done, or is cancelled, this cannot be done.</source>
        <translation>«⁨{text}⁩» جارٍ: لا يمكن هذا حتى ينتهي أو يُلغى.</translation>
    </message>
    <message>
        <source>“{text}” was cut off before it was done: until all is put back, nothing can be changed.</source>
        <translation>انقطع «⁨{text}⁩» قبل أن ينتهي: لا يمكن تغيير شيء حتى يُعاد كل شيء إلى ما كان.</translation>
    </message>
    <message>
        <source>“{text}” was undone, so nothing can be added to it.</source>
        <translation>تُراجع عن «⁨{text}⁩» فلا يضاف إليه شيء.</translation>
    </message>
    <message>
        <source>“{title}” has spans, so it is not untouched. Delete them first.</source>
        <translation>في «⁨{title}⁩» مقاطع، فقد بدأ العمل عليه. احذفها أولًا.</translation>
    </message>
    <message>
        <source>“{value}” is no number</source>
        <translation>«⁨{value}⁩» ليس عددًا</translation>
    </message>
    <message>
        <source>“{value}” is none of {choices}</source>
        <translation>«⁨{value}⁩» ليس من ⁨{choices}⁩</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>By publication</source>
        <translation>بحسب تاريخ النشر</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Longest undone</source>
        <translation>الأطول دون إنجاز</translation>
    </message>
    <message>
        <source>Numbers as CSV …</source>
        <translation>الأعداد بصيغة CSV…</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>وسائل الإعلام</translation>
    </message>
    <message>
        <source>Over the days</source>
        <translation>على مدى الأيام</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>Plots as PNG …</source>
        <translation>الرسوم بصيغة PNG…</translation>
    </message>
    <message>
        <source>Plots as SVG …</source>
        <translation>الرسوم بصيغة SVG…</translation>
    </message>
    <message>
        <source>There is no article behind it any more.</source>
        <translation>لم يعد وراءه أي مقال.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{low}, {high}</source>
        <translation>{low}, {high}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>⁨{one}⁩ مقابل ⁨{other}⁩</translation>
    </message>
    <message>
        <source>{value}  {low} to {high}</source>
        <translation>⁨{value}⁩  [⁨{low}⁩ – ⁨{high}⁩]</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>‏⁨{what}⁩: ⁨{value}⁩</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>جواب جديد</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s).</source>
        <translation>
            <numerusform>لا أرقام.</numerusform>
            <numerusform>رقم واحد.</numerusform>
            <numerusform>رقمان.</numerusform>
            <numerusform>%n أرقام.</numerusform>
            <numerusform>%n رقمًا.</numerusform>
            <numerusform>%n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement of {people}</source>
        <translation>اتفاق ⁨{people}⁩</translation>
    </message>
    <message>
        <source>All agree</source>
        <translation>يتفق الجميع</translation>
    </message>
    <message numerus="yes">
        <source>And %n more pair(s).</source>
        <translation>
            <numerusform>ولا أزواج غيرها.</numerusform>
            <numerusform>وزوج آخر.</numerusform>
            <numerusform>وزوجان آخران.</numerusform>
            <numerusform>و%n أزواج أخرى.</numerusform>
            <numerusform>و%n زوجًا آخر.</numerusform>
            <numerusform>و%n زوج آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which weigh less.</source>
        <translation>
            <numerusform>ولا شيء غيرها.</numerusform>
            <numerusform>وحالة أخرى أقل وزنًا.</numerusform>
            <numerusform>وحالتان أخريان أقل وزنًا.</numerusform>
            <numerusform>و%n حالات أخرى أقل وزنًا.</numerusform>
            <numerusform>و%n حالةً أخرى أقل وزنًا.</numerusform>
            <numerusform>و%n حالة أخرى أقل وزنًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Article, the least agreement first</source>
        <translation>المقال، الأقل اتفاقًا أولًا</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Each two annotators</source>
        <translation>كل موسِّمَين</translation>
    </message>
    <message>
        <source>Every figure by label</source>
        <translation>كل الأرقام بحسب الوسم</translation>
    </message>
    <message>
        <source>Every figure has a value.</source>
        <translation>لكل رقم قيمة.</translation>
    </message>
    <message>
        <source>Exact F1 {f1}: {counts}.</source>
        <translation>‏F1 الدقيق ⁨{f1}⁩: ⁨{counts}⁩.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Formula and source (in English)</source>
        <translation>الصيغة والمصدر (بالإنجليزية)</translation>
    </message>
    <message>
        <source>In brackets: 95 % of {rounds} draws of the articles, with replacement, gave a figure between the two (seed {seed}).</source>
        <translation>بين القوسين: 95 % من سحوب المقالات (⁨{rounds}⁩ سحبًا مع الإرجاع) أعطت رقمًا بين الاثنين (البذرة ⁨{seed}⁩).</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links differ</source>
        <translation>الروابط مختلفة</translation>
    </message>
    <message>
        <source>Made by Annotator {version}.</source>
        <translation>صُنع بـ Annotator ⁨{version}⁩.</translation>
    </message>
    <message>
        <source>Marked by some only</source>
        <translation>وسمه بعضهم فقط</translation>
    </message>
    <message>
        <source>No annotator drew a link.</source>
        <translation>لم يرسم أي موسِّم رابطًا.</translation>
    </message>
    <message>
        <source>No article can be counted yet; what is lacking is listed below. --against NAME measures by another annotator&apos;s layer.</source>
        <translation>لا يمكن بعدُ عدّ أي مقال؛ وما ينقص مذكور أدناه. --against NAME يقيس بطبقة موسِّم آخر.</translation>
    </message>
    <message>
        <source>No label was used.</source>
        <translation>لم يُستعمل أي وسم.</translation>
    </message>
    <message>
        <source>Nobody marked anything in them.</source>
        <translation>لم يسِم أحد فيها شيئًا.</translation>
    </message>
    <message>
        <source>None has a value.</source>
        <translation>لا قيمة لأي منها.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Of all annotators</source>
        <translation>لكل الموسِّمين</translation>
    </message>
    <message>
        <source>Off by: characters (tokens) on average where the boundaries differ; above 0 the span begins too early or ends too late, below 0 it is cut short.</source>
        <translation>الانحراف: متوسط الأحرف (الكلمات) حيث تختلف الحدود؛ فوق 0 يبدأ المقطع مبكرًا أو ينتهي متأخرًا، وتحته يُقصَّر.</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>Overlapping words, other label</source>
        <translation>كلمات متداخلة بوسم آخر</translation>
    </message>
    <message>
        <source>Same label, other boundaries</source>
        <translation>الوسم نفسه بحدود أخرى</translation>
    </message>
    <message>
        <source>Same words, other label</source>
        <translation>الكلمات نفسها بوسم آخر</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>The second against the first</source>
        <translation>الثاني مقابل الأول</translation>
    </message>
    <message>
        <source>To look at, the gravest first</source>
        <translation>للنظر، الأخطر أولًا</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>ما تعنيه الأرقام</translation>
    </message>
    <message>
        <source>Which label for which</source>
        <translation>أي وسم بدل أيّ وسم</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>Without a figure, and left out</source>
        <translation>بلا رقم، والمتروك</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>confused with</source>
        <translation>خُلط بـ</translation>
    </message>
    <message>
        <source>drew no such link</source>
        <translation>لم يرسم رابطًا كهذا</translation>
    </message>
    <message>
        <source>end off by</source>
        <translation>انحراف النهاية</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>marked nothing here</source>
        <translation>لم يسِم شيئًا هنا</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>start off by</source>
        <translation>انحراف البداية</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>قصير جدًا</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>with another label</source>
        <translation>بوسم آخر</translation>
    </message>
    <message>
        <source>with other boundaries</source>
        <translation>بحدود أخرى</translation>
    </message>
    <message>
        <source>{articles}, {all} of them read by all. Project {project}, {day}.</source>
        <translation>⁨{articles}⁩، قرأ الجميع ⁨{all}⁩ منها. المشروع ⁨{project}⁩، ⁨{day}⁩.</translation>
    </message>
    <message>
        <source>{article}, at {place}: {what}</source>
        <translation>⁨{article}⁩، عند ⁨{place}⁩: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{low}, {high}</source>
        <translation>{low}, {high}</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>⁨{one}⁩ مقابل ⁨{other}⁩</translation>
    </message>
    <message>
        <source>{person} against {reference}, {articles}.</source>
        <translation>⁨{person}⁩ مقابل ⁨{reference}⁩، ⁨{articles}⁩.</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>‏⁨{what}⁩: ⁨{value}⁩</translation>
    </message>
    <message>
        <source>… and {more} more; --cases {all} shows them all</source>
        <translation>… و⁨{more}⁩ غيرها؛ يعرضها كلها ⁦--cases {all}⁩</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All agree</source>
        <translation>يتفق الجميع</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All marks here have the same words: take one of them by its number.</source>
        <translation>كل العلامات هنا على الكلمات نفسها: خذ إحداها برقمها.</translation>
    </message>
    <message>
        <source>Case {n} of {all}  ·  {decided} decided</source>
        <translation>الحالة ⁨{n}⁩ من ⁨{all}⁩  ·  المحسوم: ⁨{decided}⁩</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>المؤجّلة</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الثغرات</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>بالترتيب</translation>
    </message>
    <message>
        <source>Links differ</source>
        <translation>الروابط مختلفة</translation>
    </message>
    <message>
        <source>Marked by nobody</source>
        <translation>لم يسِمه أحد</translation>
    </message>
    <message>
        <source>Not marked by all</source>
        <translation>لم يسِمه الجميع</translation>
    </message>
    <message>
        <source>One span of all words that anybody marked here: “{words}”</source>
        <translation>مقطع واحد من كل الكلمات التي وسمها أحد هنا: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>One span of the words that all marked here: “{words}”</source>
        <translation>مقطع واحد من الكلمات التي وسمها الجميع هنا: «⁨{words}⁩»</translation>
    </message>
    <message>
        <source>Overlap, other label</source>
        <translation>تداخل بوسم آخر</translation>
    </message>
    <message>
        <source>Same label, other ends</source>
        <translation>الوسم نفسه بحدود أخرى</translation>
    </message>
    <message>
        <source>Same words, other label</source>
        <translation>الكلمات نفسها بوسم آخر</translation>
    </message>
    <message>
        <source>There is no word here that all have marked.</source>
        <translation>لا كلمة هنا وسمها الجميع.</translation>
    </message>
    <message>
        <source>There is one mark here alone: take it, or choose Neither.</source>
        <translation>هنا علامة واحدة فقط: خذها أو اختر «لا هذا ولا ذاك».</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>الأسوأ أولًا</translation>
    </message>
    <message>
        <source>You choose its label then.</source>
        <translation>ثم تختار وسمه.</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>تغيّر منذئذٍ</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>guideline gap</source>
        <translation>ثغرة في الإرشادات</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>{n} of {all} decided</source>
        <translation>حُسم ⁨{n}⁩ من ⁨{all}⁩</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>A new line in a note</source>
        <translation>سطر جديد في ملاحظة</translation>
    </message>
    <message>
        <source>Accents and vowel signs count</source>
        <translation>مراعاة التشكيل وعلامات الحروف</translation>
    </message>
    <message>
        <source>At the chosen span</source>
        <translation>عند المقطع المختار</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>العودة إلى المقالات</translation>
    </message>
    <message>
        <source>Check or uncheck a place</source>
        <translation>تأشير موضع أو إلغاؤه</translation>
    </message>
    <message>
        <source>Create the project</source>
        <translation>إنشاء المشروع</translation>
    </message>
    <message>
        <source>Do it, open it</source>
        <translation>تنفيذه أو فتحه</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>من سطر إلى سطر</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>In all articles</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>في شريط البحث</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>In the list of cases</source>
        <translation>في قائمة الحالات</translation>
    </message>
    <message>
        <source>In the list of spans</source>
        <translation>في قائمة المقاطع</translation>
    </message>
    <message>
        <source>In the scheme</source>
        <translation>في المخطّط</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Leave; nothing is made</source>
        <translation>خروج دون إنشاء شيء</translation>
    </message>
    <message>
        <source>Move the row up or down</source>
        <translation>تحريك الصف إلى الأعلى أو الأسفل</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>On the dashboard</source>
        <translation>في لوحة المتابعة</translation>
    </message>
    <message>
        <source>On the page of a new project</source>
        <translation>في صفحة مشروع جديد</translation>
    </message>
    <message>
        <source>On the page of figures</source>
        <translation>في صفحة الأرقام</translation>
    </message>
    <message>
        <source>On the start page</source>
        <translation>في صفحة البداية</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>فتح هنا</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>إظهار كل المقالات من جديد</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>الترتيب بحسب هذا العمود</translation>
    </message>
    <message>
        <source>Store what is typed</source>
        <translation>حفظ المكتوب</translation>
    </message>
    <message>
        <source>Take articles out of the list</source>
        <translation>إزالة مقالات من القائمة</translation>
    </message>
    <message>
        <source>The articles behind a figure or a bar</source>
        <translation>المقالات وراء رقم أو عمود</translation>
    </message>
    <message>
        <source>The cases behind a figure</source>
        <translation>الحالات وراء رقم</translation>
    </message>
    <message>
        <source>To the places found; there, open one</source>
        <translation>إلى المواضع؛ وهناك فتح أحدها</translation>
    </message>
    <message>
        <source>Upper and lower case count</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>Links ({n}): {links}</source>
        <translation>الروابط (⁨{n}⁩): ⁨{links}⁩</translation>
    </message>
    <message>
        <source>suggested: {label}</source>
        <translation>مقترَح: ⁨{label}⁩</translation>
    </message>
    <message>
        <source>suggested: {label} by {name}</source>
        <translation>مقترَح: ⁨{label}⁩ من ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{label} by {speaker}</source>
        <translation>‏⁨{label}⁩، ⁨{speaker}⁩</translation>
    </message>
    <message>
        <source>{mark}, ends</source>
        <translation>⁨{mark}⁩، ينتهي</translation>
    </message>
    <message>
        <source>{mark}, goes on</source>
        <translation>⁨{mark}⁩، يستمر</translation>
    </message>
    <message>
        <source>{mark}, inside</source>
        <translation>⁨{mark}⁩، في الداخل</translation>
    </message>
    <message>
        <source>{mark}, links: {n}</source>
        <translation>⁨{mark}⁩، الروابط: ⁨{n}⁩</translation>
    </message>
    <message>
        <source>{mark}, marked by {name}</source>
        <translation>⁨{mark}⁩، وسمه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{mark}, starts</source>
        <translation>⁨{mark}⁩، يبدأ</translation>
    </message>
</context>
<context>
    <name>switches</name>
    <message>
        <source>{switch}: off</source>
        <translation>⁨{switch}⁩: لا</translation>
    </message>
    <message>
        <source>{switch}: on</source>
        <translation>⁨{switch}⁩: نعم</translation>
    </message>
</context>
</TS>
