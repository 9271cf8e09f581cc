using Compliance.Cli.Commands;
using Compliance.Cli.Output;

namespace Compliance.Cli.Asking;

/// <summary>What is asked for.</summary>
/// <param name="Declaration">The declaration whose questions are asked; <see langword="null"/> to begin one.</param>
/// <param name="Company">The id of the company of a declaration that is begun.</param>
/// <param name="Subjects">The kinds of things of which a declaration that is begun has one each.</param>
/// <param name="Answers">Filled questionnaires.</param>
/// <param name="Rules">By which rules.</param>
/// <param name="AsOf">The day of the judgement; <see langword="null"/> for that of the declaration, else the day it is.</param>
/// <param name="AsksAll">Whether facts are asked for that other answers may make needless.</param>
/// <param name="Into">The file to which the declaration goes with the answers; <see langword="null"/> for none.</param>
/// <param name="Outputs">Where the questionnaire goes.</param>
internal sealed record AskRequest(
    string? Declaration,
    string? Company,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<string> Answers,
    RulesChoice Rules,
    DateOnly? AsOf,
    bool AsksAll,
    string? Into,
    IReadOnlyList<OutputChoice> Outputs)
{
    /// <summary>Gets whether the day is the day it is, whatever the declaration names.</summary>
    public bool JudgesToday { get; init; }
}
