using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>The catalogue of what is wrong with baselines (CMP413x, CMP42xx): one factory each.</summary>
internal static class BaselineDiagnostics
{
    /// <summary>CMP4130: a baseline is for companies with ids.</summary>
    public static readonly DiagnosticDescriptor NoCompanyDescriptor = DiagnosticDescriptor.Error("CMP4130", "基线需要企业编号", "Baseline without the id of a company");

    /// <summary>CMP4131: a company declares twice.</summary>
    public static readonly DiagnosticDescriptor CompanyTwiceDescriptor = DiagnosticDescriptor.Error("CMP4131", "基线中同一企业有两份申报", "One company in two declarations of a baseline");

    /// <summary>CMP4132: a finding is recorded twice.</summary>
    public static readonly DiagnosticDescriptor EntryTwiceDescriptor = DiagnosticDescriptor.Error("CMP4132", "基线条目重复", "Entry of a baseline written twice");

    /// <summary>CMP4201: a baseline of another shape.</summary>
    public static readonly DiagnosticDescriptor UnknownVersionDescriptor = DiagnosticDescriptor.Error("CMP4201", "未知的基线版本", "Unknown version of a baseline");

    private static readonly LocalizedText WriteAnew = new("用 compliance baseline 重新生成。", "Write it anew with 'compliance baseline'.");

    /// <summary>The company of a declaration has no id.</summary>
    public static Diagnostic NoCompany(Declaration declaration) => NoCompanyDescriptor.At(
        declaration.Principal?.Span ?? default,
        new(
            $"“{Excerpt.Of(declaration.Name)}”没有写企业的编号，基线无法认出它是哪个企业。",
            $"The company of '{Excerpt.Of(declaration.Name)}' has no id, and a baseline knows a company by nothing else."),
        new("在申报的企业下写“编号”，如统一社会信用代码；或者不用基线（--no-baseline）。", "Give the company an 'id' in the declaration, such as its credit code; or check without a baseline (--no-baseline)."));

    /// <summary>An entry names no company.</summary>
    public static Diagnostic NoCompany(SourceSpan span) => NoCompanyDescriptor.At(
        span,
        new("基线条目没有企业编号，不能归于任何企业。", "The entry has no id of a company, so it is of none."),
        WriteAnew);

    /// <summary>Two declarations are of one company.</summary>
    public static Diagnostic CompanyTwice(Declaration declaration, Declaration first) => CompanyTwiceDescriptor.At(
        declaration.Principal!.Span,
        new(
            $"“{Excerpt.Of(declaration.Name)}”和“{Excerpt.Of(first.Name)}”的企业编号都是“{Excerpt.Of(declaration.CompanyId!)}”，基线条目分不清属于哪一份。",
            $"'{Excerpt.Of(declaration.Name)}' and '{Excerpt.Of(first.Name)}' are both of the company '{Excerpt.Of(declaration.CompanyId!)}'; an entry of a baseline would stand for findings of both."),
        new("不同的企业写不同的编号；同一企业的申报分别检查，各用各的基线。", "Give different companies different ids; check the declarations of one company one by one, each with a baseline of its own."),
        first.Principal!.Span);

    /// <summary>A finding is recorded twice.</summary>
    public static Diagnostic EntryTwice(SourceSpan span, SourceSpan first) => EntryTwiceDescriptor.At(
        span,
        new("这项发现已经记过一次：企业、指纹和对象都相同。", "This finding is recorded already: company, fingerprint and subject are the same."),
        WriteAnew,
        first);

    /// <summary>A baseline of another shape.</summary>
    public static Diagnostic UnknownVersion(SourceSpan span) => UnknownVersionDescriptor.At(
        span,
        new("不认识这个版本的基线。", "This version of a baseline is not known."),
        WriteAnew);
}
