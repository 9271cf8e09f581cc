using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Rules.Binding;

/// <content>Places in the templates of messages.</content>
internal static partial class RuleDiagnostics
{
    /// <summary>CMP2361: a place in a message is not closed.</summary>
    public static readonly DiagnosticDescriptor PlaceOpenDescriptor = DiagnosticDescriptor.Error("CMP2361", "花括号未闭合", "Brace not closed");

    /// <summary>CMP2362: a closing brace without an opening one.</summary>
    public static readonly DiagnosticDescriptor StrayBraceDescriptor = DiagnosticDescriptor.Error("CMP2362", "多余的花括号", "Stray brace");

    /// <summary>CMP2363: a place in a message names nothing.</summary>
    public static readonly DiagnosticDescriptor PlaceEmptyDescriptor = DiagnosticDescriptor.Error("CMP2363", "花括号内为空", "Empty place");

    /// <summary>A place in a message is not closed.</summary>
    public static Diagnostic PlaceOpen(SourceSpan span) => PlaceOpenDescriptor.At(
        span, new("此花括号没有闭合。", "This brace is not closed."), new("补写“}”；要原样打印花括号，写“{{”。", "Add '}'; to print a brace write '{{'."));

    /// <summary>A closing brace without an opening one.</summary>
    public static Diagnostic StrayBrace(SourceSpan span) => StrayBraceDescriptor.At(
        span, new("此花括号没有对应的“{”。", "This brace closes nothing."), new("删去它；要原样打印花括号，写“}}”。", "Remove it; to print a brace write '}}'."));

    /// <summary>A place in a message names nothing.</summary>
    public static Diagnostic PlaceEmpty(SourceSpan span) => PlaceEmptyDescriptor.At(
        span, new("花括号内没有字段。", "The braces hold no field."), new("写成“{activity.performer}”。", "Write as in '{activity.performer}'."));
}
