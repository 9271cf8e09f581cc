using Compliance.Text;

namespace Compliance.Reasoning.Tool.Commands;

/// <summary>A kind of question as a command: its name, its arguments, and the questions that they make.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Description">What it asks.</param>
/// <param name="Arguments">The arguments in order, each with what it is and whether it can be left out.</param>
/// <param name="Ask">Makes the questions out of the arguments; what is wrong with them is reported to the input, and there are none then.</param>
internal sealed record QuestionForm(
    string Name, LocalizedText Description, (string Name, LocalizedText Description, bool IsOptional)[] Arguments, Func<QuestionInput, IReadOnlyList<AskedQuestion>> Ask)
{
    /// <summary>Gets whether a "yes" is what is found, as a conflict is; else a "no" is.</summary>
    public bool FindsByYes { get; init; }

    /// <summary>Gets whether the answers are what was asked for, whatever they are, where there are several.</summary>
    public bool IsSurvey { get; init; }
}
