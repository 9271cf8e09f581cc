using Compliance.Declarations;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Reading;
using Compliance.SecondReading.Tests.Reading.Law;
using Compliance.Text;

namespace Compliance.SecondReading.Tests.Comparing;

/// <summary>Says what the second reading found as an engine says it, so that cases can be compared with it.</summary>
internal static class ReadingResult
{
    private static readonly LocalizedText Unsaid = LocalizedText.Same("-");

    public static RuleResult Of(Rule rule, Declaration declaration, DateOnly asOf, Judgement judgement)
    {
        var subject = declaration[rule.Subject].Items.SingleOrDefault(i => i.Path == judgement.Subject);
        var lawDay = judgement.From ?? judgement.Until ?? asOf;
        var part = new EvaluatedPeriod(judgement.From, judgement.Until, lawDay, new LawOfRule(rule).BasisOn(lawDay), judgement.Day.IsSure);
        return new RuleResult(rule, subject, part, judgement.Day.Outcome, FindingOf(rule, subject, part, judgement), [], null);
    }

    private static Finding? FindingOf(Rule rule, Facts.Entity? subject, EvaluatedPeriod part, Judgement judgement) => judgement.Day.Outcome != Outcome.Violated ? null : new Finding
    {
        Rule = rule,
        Kind = rule.RequirementKind == RequirementKind.Encourages ? FindingKind.Opportunity : judgement.Day.Caps.Length == 0 ? FindingKind.Violation : FindingKind.Caution,
        Subject = subject!,
        Part = part,
        Message = Unsaid,
        Remedy = Unsaid,
        Evidence = [],
        Trace = [],
        Caps = [.. judgement.Day.Caps.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CapReason>)],
        Responses = [],
        Fingerprint = string.Empty,
    };
}
