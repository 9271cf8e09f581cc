using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>The words for what a rule may come to.</summary>
internal static class GoalWord
{
    private static readonly (ProofGoal Goal, LocalizedText Word)[] Words =
    [
        (ProofGoal.Violation, new("违规", "violation")),
        (ProofGoal.Caution, new("提示", "caution")),
        (ProofGoal.Opportunity, new("机会", "opportunity")),
        (ProofGoal.Breach, new("不符合", "breach")),
        (ProofGoal.Satisfied, new("符合", "satisfied")),
        (ProofGoal.NotApplicable, new("不适用", "not_applicable")),
        (ProofGoal.Undetermined, new("待定", "undetermined")),
    ];

    /// <summary>Gets the words in English.</summary>
    public static IEnumerable<string> All => Words.Select(w => w.Word.En);

    /// <summary>Finds the goal of a word; <see langword="null"/> where it is none.</summary>
    public static ProofGoal? Find(string word) => Array.FindIndex(Words, w => w.Word.En == word || w.Word.Zh == word) is >= 0 and var place ? Words[place].Goal : null;

    /// <summary>Gets the word of a goal.</summary>
    public static LocalizedText Of(ProofGoal goal) => Array.Find(Words, w => w.Goal == goal).Word;
}
