using Compliance.Authoring.Mutation;
using Compliance.Cli.Output;
using Compliance.Rules;

namespace Compliance.Cli.Testing;

/// <summary>What <c>compliance test</c> runs.</summary>
/// <param name="Paths">Case files, corpus files and folders of them; none for those of the rules.</param>
/// <param name="Filter">What a rule's id or a name must hold, or <see langword="null"/>.</param>
internal sealed record TestChoice(IReadOnlyList<string> Paths, string? Filter)
{
    /// <summary>Gets the folders of rules.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];

    /// <summary>Gets what makes an examiner of changes that no case notices; <see langword="null"/> in a tool without a solver. It reports why it can make none.</summary>
    public Func<Rulebook, CliContext, Func<Mutant, IReadOnlyList<Rule>, SurvivorFinding>?>? MakeExaminer { get; init; }

    /// <summary>Gets where the results go.</summary>
    public IReadOnlyList<OutputChoice> Outputs { get; init; } = [];

    /// <summary>Gets what is asked where rules are changed; <see langword="null"/> where their cases are only run.</summary>
    public MutationChoice? Mutation { get; init; }

    /// <summary>Tells paths from the filter: a path names what is there, or looks like one.</summary>
    /// <param name="arguments">The arguments of the command.</param>
    /// <returns>The choice, and the words beyond the first that are no paths.</returns>
    public static (TestChoice Choice, IReadOnlyList<string> TooMany) Of(IReadOnlyList<string> arguments)
    {
        var words = arguments.Where(a => !IsPath(a)).ToList();
        return (new TestChoice([.. arguments.Where(IsPath)], words.FirstOrDefault()), [.. words.Skip(1)]);
    }

    /// <summary>Determines whether a name of rule, case or declaration is chosen.</summary>
    public bool Holds(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Filter is null || name.Contains(Filter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPath(string argument) =>
        argument.AsSpan().IndexOfAny('/', '\\') >= 0
        || argument.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || argument.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || File.Exists(argument)
        || Directory.Exists(argument);
}
