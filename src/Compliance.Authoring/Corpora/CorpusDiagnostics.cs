using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Authoring.Corpora;

/// <summary>The catalogue of mistakes in corpus files (CMP452x): one factory each.</summary>
internal static class CorpusDiagnostics
{
    /// <summary>CMP4520: what is expected is neither the word nor a list.</summary>
    public static readonly DiagnosticDescriptor NotAnExpectationDescriptor = DiagnosticDescriptor.Error("CMP4520", "样例的预期不可读", "Expectation of a corpus file not understood");

    /// <summary>CMP4521: what is expected does not go with the folder.</summary>
    public static readonly DiagnosticDescriptor OtherKindDescriptor = DiagnosticDescriptor.Error("CMP4521", "样例的预期与文件夹不符", "Expectation of another kind of corpus");

    /// <summary>CMP4522: a violation without an expected finding.</summary>
    public static readonly DiagnosticDescriptor NothingExpectedDescriptor = DiagnosticDescriptor.Error("CMP4522", "违规样例没有预期", "Violation without an expected finding");

    /// <summary>CMP4523: an expected finding is neither a violation nor a caution.</summary>
    public static readonly DiagnosticDescriptor OtherOutcomeDescriptor = DiagnosticDescriptor.Error("CMP4523", "样例只列违规和需复核", "Neither violation nor caution");

    /// <summary>CMP4524: an expected finding without an article.</summary>
    public static readonly DiagnosticDescriptor NothingCitedDescriptor = DiagnosticDescriptor.Error("CMP4524", "预期没有引用条文", "Expected finding without an article");

    /// <summary>CMP4525: an expected finding is written twice.</summary>
    public static readonly DiagnosticDescriptor WrittenTwiceDescriptor = DiagnosticDescriptor.Error("CMP4525", "预期重复", "Expected finding written twice");

    /// <summary>CMP4526: two files have one name.</summary>
    public static readonly DiagnosticDescriptor SameNameDescriptor = DiagnosticDescriptor.Error("CMP4526", "样例重名", "Corpus file with the name of another");

    /// <summary>What is expected is neither the word nor a list.</summary>
    public static Diagnostic NotAnExpectation(SourceSpan span) => NotAnExpectationDescriptor.At(
        span,
        new("样例的预期是“合法”，或者违规和需复核的列表。", "A corpus file expects 'lawful', or a list of violations and cautions."),
        new(
            "写“预期: 合法”，或者“预期: [{ 规则: …, 主体: …, 结论: 违规, 引用: [来源 条] }]”。",
            "Write 'expect: lawful', or 'expect: [{ rule: …, subject: …, outcome: violation, cites: [source article] }]'."));

    /// <summary>What is expected does not go with the folder.</summary>
    public static Diagnostic OtherKind(SourceSpan span, CorpusKind kind) => OtherKindDescriptor.At(
        span,
        kind == CorpusKind.Lawful
            ? new("这个文件在 corpus/lawful 里，是合法样例，却列出了预期的违规。", "The file lies in corpus/lawful, but lists what must be found.")
            : new("这个文件在 corpus/violations 里，是违规样例，预期却是合法。", "The file lies in corpus/violations, but expects a lawful business."),
        kind == CorpusKind.Lawful
            ? new("写“预期: 合法”，或者把文件移到 corpus/violations/<类别>/。", "Write 'expect: lawful', or move the file to corpus/violations/<family>/.")
            : new("列出预期的违规，或者把文件移到 corpus/lawful/<类别>/。", "List what must be found, or move the file to corpus/lawful/<family>/."));

    /// <summary>A violation without an expected finding.</summary>
    public static Diagnostic NothingExpected(SourceSpan span) => NothingExpectedDescriptor.At(
        span,
        new("违规样例的预期是空的。", "The list of what must be found is empty."),
        new("至少列出一项：规则、主体、结论、引用。", "List at least one finding with rule, subject, outcome and cites."));

    /// <summary>An expected finding is neither a violation nor a caution.</summary>
    public static Diagnostic OtherOutcome(SourceSpan span, LocalizedText outcome) => OtherOutcomeDescriptor.At(
        span,
        new($"样例不列出结论为“{outcome.Zh}”的结果。", $"A corpus file does not list what is {outcome.En}."),
        new("写“违规”或“需复核”；其他结论写在规则的案例里。", "Write 'violation' or 'caution'; other outcomes belong in the cases of the rule."));

    /// <summary>An expected finding without an article.</summary>
    public static Diagnostic NothingCited(SourceSpan span) => NothingCitedDescriptor.At(
        span,
        new("没有写引用哪一条。", "No article is named."),
        new("写决定所依据的条文，例如“引用: [payment-institution-regulations 6]”。", "Name the article of the decision, as 'cites: [payment-institution-regulations 6]'."));

    /// <summary>An expected finding is written twice.</summary>
    public static Diagnostic WrittenTwice(SourceSpan span, SourceSpan first, string rule) => WrittenTwiceDescriptor.At(
        span,
        new($"规则“{rule}”对同一主体、同一期间的预期写了两次。", $"What '{rule}' must find on this subject on these days is written twice."),
        new("删去一项；一项不写期间，指全部期间；分写期间的，各写“自”“至”。", "Remove one: without days an entry stands for all days. Where the days differ, write 'from' and 'until' in each."),
        first);

    /// <summary>Two files have one name.</summary>
    public static Diagnostic SameName(SourceSpan span, SourceSpan first, string name) => SameNameDescriptor.At(
        span,
        new($"两个样例都叫“{name}”。", $"Two corpus files are called '{name}'."),
        new("用名称写明两者的差别。", "Let the name say what the difference is."),
        first);
}
