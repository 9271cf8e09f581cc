using Compliance.Conditions;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Findings.Json;

/// <summary>The ids of enum values in machine-readable reports, from the tables of words.</summary>
public static class JsonWords
{
    /// <summary>Gets the id of an outcome.</summary>
    public static string Word(Outcome outcome) => WordsOfFindings.Outcomes[outcome].Id;

    /// <summary>Gets the id of a kind of finding.</summary>
    public static string Word(FindingKind kind) => WordsOfFindings.Kinds[kind].Id;

    /// <summary>Gets the id of a severity.</summary>
    public static string Word(Severity severity) => WordsOfRules.Severities[severity].Id;

    /// <summary>Gets the id of a modality.</summary>
    public static string Word(Modality modality) => WordsOfLaw.Modalities[modality].Id;

    /// <summary>Gets the id of a reason why a finding is a caution.</summary>
    public static string Word(CapReason reason) => WordsOfFindings.CapReasons[reason].Id;

    /// <summary>Gets the id of when a fact is asked for.</summary>
    public static string Word(QuestionTurn turn) => WordsOfFindings.Turns[turn].Id;

    /// <summary>Gets the id of a measure of fines.</summary>
    public static string Word(FineMeasure measure) => WordsOfLaw.FineMeasures[measure].Id;

    /// <summary>Gets the id of a state of verification.</summary>
    public static string Word(Verification verification) => WordsOfLaw.Verifications[verification].Id;

    /// <summary>Gets the id of a status of wording.</summary>
    public static string Word(WordingStatus status) => WordsOfLaw.Wordings[status].Id;

    /// <summary>Gets the id of a truth value.</summary>
    public static string Word(Truth truth) => WordsOfConditions.Truths[truth].Id;

    /// <summary>Gets the id of a kind of disposition.</summary>
    public static string Word(DispositionKind kind) => WordsOfDecisions.Kinds[kind].Id;

    /// <summary>Gets the id of the state of a waiver.</summary>
    public static string Word(WaiverState state) => WordsOfDecisions.WaiverStates[state].Id;
}
