using Compliance.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Diagnostics;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>The catalogue of mistakes in the names, types and operands of rules (CMP23xx): one factory each.</summary>
internal static partial class ConditionDiagnostics
{
    /// <summary>CMP2301: a thing has no field or definition of that name.</summary>
    public static readonly DiagnosticDescriptor UnknownFieldDescriptor = DiagnosticDescriptor.Error("CMP2301", "未知的字段", "Unknown field");

    /// <summary>CMP2302: no thing of that name is in scope.</summary>
    public static readonly DiagnosticDescriptor UnknownVariableDescriptor = DiagnosticDescriptor.Error("CMP2302", "未知的名称", "Unknown name");

    /// <summary>CMP2303: the vocabulary has no such entity.</summary>
    public static readonly DiagnosticDescriptor UnknownEntityDescriptor = DiagnosticDescriptor.Error("CMP2303", "未知的实体", "Unknown entity");

    /// <summary>CMP2304: no such parameter is declared.</summary>
    public static readonly DiagnosticDescriptor UnknownParameterDescriptor = DiagnosticDescriptor.Error("CMP2304", "未知的参数", "Unknown parameter");

    /// <summary>CMP2305: a map has no value for such a code.</summary>
    public static readonly DiagnosticDescriptor UnknownMapCodeDescriptor = DiagnosticDescriptor.Error("CMP2305", "未知的代码", "Unknown code");

    /// <summary>CMP2306: a value has no parts.</summary>
    public static readonly DiagnosticDescriptor NoPartsDescriptor = DiagnosticDescriptor.Error("CMP2306", "该值没有下级字段", "Value without parts");

    /// <summary>CMP2307: two things in scope have the name.</summary>
    public static readonly DiagnosticDescriptor AmbiguousNameDescriptor = DiagnosticDescriptor.Error("CMP2307", "名称有两种理解", "Ambiguous name");

    /// <summary>CMP2308: a name given with "as" is taken.</summary>
    public static readonly DiagnosticDescriptor NameTakenDescriptor = DiagnosticDescriptor.Error("CMP2308", "名称已被占用", "Name taken");

    /// <summary>CMP2309: the id of a thing is not a fact about it.</summary>
    public static readonly DiagnosticDescriptor IdIsNotAFieldDescriptor = DiagnosticDescriptor.Error("CMP2309", "编号不是字段", "The id is not a field");

    /// <summary>CMP2310: a quantifier or aggregate needs a list, a map or an entity.</summary>
    public static readonly DiagnosticDescriptor NotAListOrMapDescriptor = DiagnosticDescriptor.Error("CMP2310", "不是列表", "Not a list or map");

    /// <summary>CMP2311: a key that needs a name stands without one.</summary>
    public static readonly DiagnosticDescriptor NameMissingDescriptor = DiagnosticDescriptor.Error("CMP2311", "缺少名称", "Name missing");

    /// <summary>A thing has no field or definition of that name.</summary>
    public static Diagnostic UnknownField(SourceSpan span, LocalizedText owner, string name, IReadOnlyCollection<string> candidates) => UnknownFieldDescriptor.At(
        span,
        new($"“{owner.Zh}”没有字段“{name}”。", $"'{owner.En}' has no field '{name}'."),
        Suggestion.Advice(name, candidates));

    /// <summary>No thing of that name is in scope.</summary>
    public static Diagnostic UnknownVariable(SourceSpan span, string name, IReadOnlyCollection<string> candidates) => UnknownVariableDescriptor.At(
        span,
        new($"此处没有名为“{name}”的事物。", $"Nothing is called '{name}' here."),
        Suggestion.Advice(name, candidates));

    /// <summary>A message names a parameter without the keyword.</summary>
    public static Diagnostic ParameterWithoutWord(SourceSpan span, string name) => UnknownVariableDescriptor.At(
        span,
        new($"此处没有名为“{name}”的事物；它是参数。", $"Nothing is called '{name}' here; it is a parameter."),
        new($"写“{{参数 {name}}}”。", $"Write '{{parameter {name}}}'."));

    /// <summary>The vocabulary has no such entity.</summary>
    public static Diagnostic UnknownEntity(SourceSpan span, string name, IReadOnlyCollection<string> candidates) => UnknownEntityDescriptor.At(
        span,
        new($"没有名为“{name}”的实体或列表字段。", $"There is no entity or list field '{name}'."),
        Suggestion.Advice(name, candidates));

    /// <summary>No such parameter is declared.</summary>
    public static Diagnostic UnknownParameter(SourceSpan span, string name, IReadOnlyCollection<string> candidates) => UnknownParameterDescriptor.At(
        span,
        new($"没有参数“{name}”。", $"There is no parameter '{name}'."),
        Suggestion.Advice(name, candidates));

    /// <summary>A map has no value for such a code.</summary>
    public static Diagnostic UnknownMapCode(SourceSpan span, LocalizedText list, string name, IReadOnlyCollection<string> candidates) => UnknownMapCodeDescriptor.At(
        span,
        new($"“{list.Zh}”中没有代码“{name}”。", $"The list '{list.En}' has no code '{name}'."),
        Suggestion.Advice(name, candidates));

    /// <summary>A value has no parts.</summary>
    public static Diagnostic NoParts(SourceSpan span, string path, FactType type, string name) => NoPartsDescriptor.At(
        span,
        new($"“{path}”是{TypeText.Of(type).Zh}，没有“{name}”。", $"'{path}' is of type {TypeText.Of(type).En} and has no '{name}'."),
        type is FactType.ListType
            ? new($"对列表逐项检查，写“有 {path}:”或“每个 {path}:”。", $"To look at the items of a list write 'some {path}:' or 'every {path}:'.")
            : new($"到“{path}”为止。", $"End the path at '{path}'."));

    /// <summary>Two things in scope have the name.</summary>
    public static Diagnostic AmbiguousName(SourceSpan span, string name) => AmbiguousNameDescriptor.At(
        span,
        new($"“${name}”可以指外层的事物，也可以指内层的事物。", $"'${name}' can mean the inner or the outer thing."),
        new($"给内层的事物另起名称：“有 {name} 记作 另一个:”，再用“$另一个”；内层自己的字段不必写“$”。", $"Name the inner one: 'some {name} as other:', then write '$other'. Its own fields need no '$'."));

    /// <summary>A name given with "as" is taken.</summary>
    public static Diagnostic NameTaken(SourceSpan span, string name) => NameTakenDescriptor.At(
        span,
        new($"“{name}”已经是另一个事物的名称。", $"'{name}' already names another thing."),
        new("换一个名称。", "Choose another name."));

    /// <summary>The id of a thing is not a fact about it.</summary>
    public static Diagnostic IdIsNotAField(SourceSpan span, string owner) => IdIsNotAFieldDescriptor.At(
        span,
        new("编号只在申报内部用来相互引用，规则不能检查编号。", "An id only links things inside one declaration; a rule cannot test it."),
        new($"要比较是否同一事物，写“${owner}: $另一个”或“字段: ${owner}”。", $"To ask whether two are the same thing write '${owner}: $other' or 'field: ${owner}'."));

    /// <summary>A quantifier or aggregate needs a list, a map or an entity.</summary>
    public static Diagnostic NotAListOrMap(SourceSpan span, string path, FactType type) => NotAListOrMapDescriptor.At(
        span,
        new($"“{path}”是{TypeText.Of(type).Zh}，不能逐项检查。", $"'{path}' is of type {TypeText.Of(type).En}, which has no items."),
        new("此处写实体、列表字段或按代码分列的字段。", "Write an entity, a list field or a map field here."));

    /// <summary>A key that needs a name stands without one.</summary>
    public static Diagnostic NameMissing(SourceSpan span, string key) => NameMissingDescriptor.At(
        span,
        new($"“{key}”后面缺少名称。", $"A name is missing after '{key}'."),
        new($"例如“{key} 许可”。", $"For example '{key} licence'."));
}
