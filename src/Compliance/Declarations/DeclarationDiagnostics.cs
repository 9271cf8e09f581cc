using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Declarations;

/// <summary>The catalogue of mistakes in declarations as a whole (CMP40xx): one factory each.</summary>
internal static class DeclarationDiagnostics
{
    /// <summary>CMP4001: the declaring company is missing.</summary>
    public static readonly DiagnosticDescriptor PrincipalMissingDescriptor = DiagnosticDescriptor.Error("CMP4001", "缺少申报主体", "Principal missing");

    /// <summary>CMP4002: the name of one thing where the name of its list must stand.</summary>
    public static readonly DiagnosticDescriptor CollectionKeyExpectedDescriptor = DiagnosticDescriptor.Error("CMP4002", "应写清单的名称", "Name of the list expected");

    /// <summary>CMP4003: an id cannot be used.</summary>
    public static readonly DiagnosticDescriptor InvalidIdDescriptor = DiagnosticDescriptor.Error("CMP4003", "编号不能使用", "Unusable id");

    /// <summary>CMP4004: one thing stands twice.</summary>
    public static readonly DiagnosticDescriptor DeclaredTwiceDescriptor = DiagnosticDescriptor.Error("CMP4004", "重复申报", "Declared twice");

    /// <summary>CMP4005: one thing stands twice and the two contradict each other.</summary>
    public static readonly DiagnosticDescriptor ContradictionDescriptor = DiagnosticDescriptor.Error("CMP4005", "申报自相矛盾", "Contradiction");

    /// <summary>CMP4006: a reference to something that is not declared.</summary>
    public static readonly DiagnosticDescriptor UnknownReferenceDescriptor = DiagnosticDescriptor.Error("CMP4006", "引用的对象未申报", "Unknown reference");

    /// <summary>CMP4007: a file is neither YAML nor JSON by its name.</summary>
    public static readonly DiagnosticDescriptor UnknownFormatDescriptor = DiagnosticDescriptor.Error("CMP4007", "未知的文件格式", "Unknown file format");

    /// <summary>CMP4008: the day of the judgement is none.</summary>
    public static readonly DiagnosticDescriptor AsOfNoneDescriptor = DiagnosticDescriptor.Error("CMP4008", "判断日不能为“无”", "Day of the judgement is none");

    /// <summary>CMP4030: an object of a program contains itself.</summary>
    public static readonly DiagnosticDescriptor ObjectContainsItselfDescriptor = DiagnosticDescriptor.Error("CMP4030", "对象包含自身", "Object contains itself");

    /// <summary>CMP4031: an object of a program cannot be serialised.</summary>
    public static readonly DiagnosticDescriptor ObjectUnreadableDescriptor = DiagnosticDescriptor.Error("CMP4031", "对象无法读取", "Object unreadable");

    /// <summary>CMP4032: an object of a program has two properties of one name.</summary>
    public static readonly DiagnosticDescriptor PropertyTwiceDescriptor = DiagnosticDescriptor.Error("CMP4032", "属性重名", "Property twice");

    /// <summary>CMP4033: a day that cannot be the day of a judgement.</summary>
    public static readonly DiagnosticDescriptor AsOfImpossibleDescriptor = DiagnosticDescriptor.Error("CMP4033", "不能作为判断日", "Impossible day of the judgement");

    /// <summary>A day that cannot be the day of a judgement.</summary>
    public static Diagnostic AsOfImpossible(SourceSpan span, DateOnly day) =>
        AsOfImpossibleDescriptor.At(span, JudgementDay.Refusal(day), JudgementDay.Advice);

    /// <summary>An object of a program contains itself.</summary>
    /// <param name="path">The path of the end of the first turn.</param>
    public static Diagnostic ObjectContainsItself(string path) => ObjectContainsItselfDescriptor.At(
        At(path),
        new($"从“{Excerpt.Of(path)}”起对象循环引用，没有尽头。", $"From '{Excerpt.Of(path)}' on the objects contain each other without end."),
        new(
            "引用其他对象时写它的编号；反向的属性用 [JsonIgnore] 排除。",
            "Refer to another thing by its id, as a text; leave out a property that leads back with [JsonIgnore].")) with { Path = path };

    /// <summary>An object of a program cannot be serialised.</summary>
    /// <param name="path">The path of what cannot.</param>
    /// <param name="reason">What the serialiser says.</param>
    public static Diagnostic ObjectUnreadable(string path, string reason) => ObjectUnreadableDescriptor.At(
        At(path),
        new($"“{Excerpt.Of(path)}”处的值无法读取：{VisibleText.Escape(reason)}", $"What stands at '{Excerpt.Of(path)}' cannot be read: {VisibleText.Escape(reason)}"),
        new(
            "用文字、有限的数字、是否、日期、列表或由它们组成的对象；不属于申报的属性用 [JsonIgnore] 排除。",
            "Use texts, finite numbers, true or false, days, lists, or objects of these; leave out properties that are no part of the declaration with [JsonIgnore].")) with { Path = path };

    /// <summary>An object of a program has two properties of one name.</summary>
    public static Diagnostic PropertyTwice(string path, string name) => PropertyTwiceDescriptor.At(
        At(path),
        new($"属性“{Excerpt.Of(name)}”出现两次。", $"The property '{Excerpt.Of(name)}' is there twice."),
        new("只保留一个，或给其中一个另取名称。", "Keep one of them, or give one another name.")) with { Path = path };

    private static SourceSpan At(string path) => SourceSpan.WholeOf(SourceFile.ForFact(path, string.Empty, 1));

    /// <summary>The day of the judgement is none.</summary>
    public static Diagnostic AsOfNone(SourceSpan span) => AsOfNoneDescriptor.At(
        span,
        new("判断日不能申报为“无”。", "The day of the judgement cannot be none."),
        new("写出日期；由调用者决定时删去该键。", "Write the day; leave the key out to let the caller say it."));

    /// <summary>The declaring company is missing.</summary>
    public static Diagnostic PrincipalMissing(SourceSpan span, EntityType principal) => PrincipalMissingDescriptor.At(
        span,
        new($"申报缺少“{principal.Label.Zh}”，即申报者本身。", $"The declaration lacks '{principal.Id}', the one who declares."),
        new($"补写“{principal.Label.Zh}:”，其下写编号和名称。", $"Add '{principal.Id}:' with its id and name below.")) with { Path = principal.Id };

    /// <summary>The name of one thing where the name of its list must stand.</summary>
    public static Diagnostic CollectionKeyExpected(SourceSpan span, string written, EntityType entity) => CollectionKeyExpectedDescriptor.At(
        span,
        new($"“{Excerpt.Of(written)}”可以有多个，应写清单的名称。", $"There can be many of '{Excerpt.Of(written)}'; the name of the list is expected."),
        new($"写“{entity.CollectionLabel.Zh}:”，每项以“- ”开头。", $"Write '{entity.CollectionId}:' with each of them beginning with '- '."));

    /// <summary>An id cannot be used.</summary>
    public static Diagnostic InvalidId(SourceSpan span, string id) => InvalidIdDescriptor.At(
        span,
        new($"“{Excerpt.Of(id)}”不能用作编号。", $"'{Excerpt.Of(id)}' cannot be used as an id."),
        new(
            "编号不超过 200 个字符，不以 # 开头，不含方括号、换行或控制字符；不需要时删去该键。",
            "An id has at most 200 characters, does not begin with '#', and holds no square brackets, line breaks or control characters; leave the key out when none is needed."));

    /// <summary>One thing stands twice; the two agree.</summary>
    public static Diagnostic DeclaredTwice(SourceSpan span, SourceSpan first, EntityType type, string id) => DeclaredTwiceDescriptor.At(
        span,
        new($"{type.Label.Zh}“{Excerpt.Of(id)}”申报了两次。", $"The {type.Label.En} '{Excerpt.Of(id)}' is declared twice."),
        new("合并为一项，或换一个编号。", "Merge the two into one, or choose another id."),
        first);

    /// <summary>One thing stands twice and the two contradict each other.</summary>
    public static Diagnostic Contradiction(FactValue second, FactValue first, EntityType type, string id, Field field) => ContradictionDescriptor.At(
        second.Span,
        new(
            $"{type.Label.Zh}“{Excerpt.Of(id)}”申报了两次，“{field.Label.Zh}”前为{Excerpt.Of(first.Display.Zh)}，后为{Excerpt.Of(second.Display.Zh)}。",
            $"The {type.Label.En} '{Excerpt.Of(id)}' is declared twice; its '{field.Id}' is first {Excerpt.Of(first.Display.En)}, then {Excerpt.Of(second.Display.En)}."),
        new("核实后只保留一项；若是两个对象，换一个编号。", "Find out which is right and keep one; if they are two things, choose another id."),
        first.Span);

    /// <summary>A reference to something that is not declared.</summary>
    /// <param name="span">Where the reference stands.</param>
    /// <param name="type">What it refers to.</param>
    /// <param name="written">The id as written.</param>
    /// <param name="names">The ids of what is declared, each with its name.</param>
    public static Diagnostic UnknownReference(SourceSpan span, EntityType type, string written, IReadOnlyCollection<(string Id, string Name)> names)
    {
        var candidates = names.SelectMany(n => new[] { n.Id, n.Name }).ToImmutableArray();
        var near = Suggestion.For(written, candidates);
        var (id, name) = names.FirstOrDefault(n => n.Id == near || n.Name == near);
        return UnknownReferenceDescriptor.At(
            span,
            new($"没有申报编号为“{Excerpt.Of(written)}”的{type.Label.Zh}。", $"No {type.Label.En} with the id '{Excerpt.Of(written)}' is declared."),
            near is null
                ? new($"在“{type.CollectionLabel.Zh}”中申报它，或改正编号。", $"Declare it under '{type.CollectionId}', or correct the id.")
                : id == name ? new($"是否想写“{id}”？", $"Did you mean '{id}'?")
                : new($"是否想写“{id}”（{Excerpt.Of(name)}）？", $"Did you mean '{id}' ({Excerpt.Of(name)})?"));
    }

    /// <summary>A file is neither YAML nor JSON by its name.</summary>
    public static Diagnostic UnknownFormat(SourceSpan span, string path) => UnknownFormatDescriptor.At(
        span,
        new($"无法由文件名判断“{Excerpt.Of(path)}”的格式。", $"The name '{Excerpt.Of(path)}' does not tell the format."),
        new("文件名以 .yaml、.yml 或 .json 结尾。", "Give the file a name that ends in .yaml, .yml or .json."));
}
