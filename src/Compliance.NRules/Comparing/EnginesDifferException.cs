using Compliance.Declarations;
using Compliance.Evaluation.Auditing;
using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.NRules.Comparing;

/// <summary>The two engines reach different verdicts, or the report says something else than both: something is wrong, and there is no report.</summary>
public sealed class EnginesDifferException : Exception
{
    internal EnginesDifferException(Declaration declaration, Rule rule, Entity subject, EvaluatedDay day, DateOnly? until, ReachedVerdict native, ReachedVerdict nrules)
        : this(declaration, rule, subject, day, native, nrules, Say(declaration, rule, subject, day, until, native, nrules)) =>
        Until = until;

    internal EnginesDifferException(Declaration declaration, MisreportedVerdict misreported)
        : this(declaration, misreported, ReachedVerdict.Of(misreported.Reached)) =>
        Misreported = misreported;

    private EnginesDifferException(Declaration declaration, MisreportedVerdict misreported, ReachedVerdict both)
        : this(declaration, misreported.Rule, misreported.Subject, misreported.Day, both, both, Say(declaration, misreported, both))
    {
    }

    private EnginesDifferException(Declaration declaration, Rule rule, Entity subject, EvaluatedDay day, ReachedVerdict native, ReachedVerdict nrules, LocalizedText text)
        : base(text.In(Language.Both)) =>
        (Declaration, Rule, Subject, Day, Native, NRules, Text) = (declaration, rule, subject, day, native, nrules, text);

    /// <summary>Gets the declaration that was evaluated.</summary>
    public Declaration Declaration { get; }

    /// <summary>Gets the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the entity that the rule examines; its span names the file and the line.</summary>
    public Entity Subject { get; }

    /// <summary>Gets the first day of the run of days, and the day of the judgement.</summary>
    public EvaluatedDay Day { get; }

    /// <summary>Gets the first later day for which verdicts were compared again; <see langword="null"/> where there is none.</summary>
    public DateOnly? Until { get; }

    /// <summary>Gets the verdict of the native engine.</summary>
    public ReachedVerdict Native { get; }

    /// <summary>Gets the verdict of the NRules-backed engine.</summary>
    public ReachedVerdict NRules { get; }

    /// <summary>Gets what the report says where both engines reach the same verdict and it says something else; <see langword="null"/> where the engines differ.</summary>
    public MisreportedVerdict? Misreported { get; }

    /// <summary>Gets the message in both languages.</summary>
    public LocalizedText Text { get; }

    private static LocalizedText Say(Declaration declaration, Rule rule, Entity subject, EvaluatedDay day, DateOnly? until, ReachedVerdict native, ReachedVerdict nrules)
    {
        var (place, first, judged) = (PlaceOf(subject, declaration), IsoDay.Of(day.Day), IsoDay.Of(day.AsOf));
        return new(
            $"{place}：两个引擎结论不同：规则 {rule.Id}，对象 {subject.Path}，{first} 起{(until is { } z ? $"至 {IsoDay.Of(z)} 前" : string.Empty)}（判断日 {judged}）：native 为{native.Text.Zh}，nrules 为{nrules.Text.Zh}。不出具报告，请报告此错误。",
            $"{place}: the two engines differ: rule {rule.Id}, subject {subject.Path}, from {first}{(until is { } e ? $" until before {IsoDay.Of(e)}" : string.Empty)} (judged as of {judged}): native finds {native.Text.En}, nrules finds {nrules.Text.En}. No report is made; please report this error.");
    }

    private static LocalizedText Say(Declaration declaration, MisreportedVerdict misreported, ReachedVerdict both)
    {
        var (place, first, judged) = (PlaceOf(misreported.Subject, declaration), IsoDay.Of(misreported.Day.Day), IsoDay.Of(misreported.Day.AsOf));
        var (should, says) = (misreported.Expected.Label(), misreported.Reported?.Label() ?? new("没有此项", "nothing"));
        return new(
            $"{place}：报告与两个引擎的结论不符：规则 {misreported.Rule.Id}，对象 {misreported.Subject.Path}，{first}（判断日 {judged}）：native 和 nrules 均为{both.Text.Zh}，报告应为{should.Zh}，实为{says.Zh}。不出具报告，请报告此错误。",
            $"{place}: the report differs from both engines: rule {misreported.Rule.Id}, subject {misreported.Subject.Path}, on {first} (judged as of {judged}): native and nrules find {both.Text.En}, the report should say {should.En} and says {says.En}. No report is made; please report this error.");
    }

    private static string PlaceOf(Entity subject, Declaration declaration) =>
        subject.Span is { File: { } file, Position: var at } ? $"{file.Path}({at.Line},{at.Column})" : declaration.Name;
}
