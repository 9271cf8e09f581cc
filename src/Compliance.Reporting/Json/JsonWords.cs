using Compliance.Conditions;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Reporting.Json;

/// <summary>The ids of enum values in machine-readable reports, from the tables of words.</summary>
internal static class JsonWords
{
    public static string Word(Outcome outcome) => WordsOfFindings.Outcomes[outcome].Id;

    public static string Word(FindingKind kind) => WordsOfFindings.Kinds[kind].Id;

    public static string Word(Severity severity) => WordsOfRules.Severities[severity].Id;

    public static string Word(Modality modality) => WordsOfLaw.Modalities[modality].Id;

    public static string Word(CapReason reason) => WordsOfFindings.CapReasons[reason].Id;

    public static string Word(FineMeasure measure) => WordsOfLaw.FineMeasures[measure].Id;

    public static string Word(Verification verification) => WordsOfLaw.Verifications[verification].Id;

    public static string Word(WordingStatus status) => WordsOfLaw.Wordings[status].Id;

    public static string Word(Truth truth) => WordsOfConditions.Truths[truth].Id;

    public static string Word(DispositionKind kind) => WordsOfDecisions.Kinds[kind].Id;

    public static string Word(WaiverState state) => WordsOfDecisions.WaiverStates[state].Id;
}
