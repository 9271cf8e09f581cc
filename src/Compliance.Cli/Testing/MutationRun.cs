using Compliance.Authoring.Cases;
using Compliance.Authoring.Mutation;
using Compliance.Authoring.Mutation.Writing;
using Compliance.Cli.Output;
using Compliance.Rules;

namespace Compliance.Cli.Testing;

/// <summary>One run of <c>compliance test --mutate</c>.</summary>
/// <param name="rulebook">The rules.</param>
/// <param name="choice">How much must be noticed, and which files count.</param>
/// <param name="tests">Where the report goes, and what examines changes that no case notices.</param>
/// <param name="context">The world around.</param>
internal sealed class MutationRun(Rulebook rulebook, MutationChoice choice, TestChoice tests, CliContext context)
{
    /// <summary>Changes the rules of case files, and writes what no case notices.</summary>
    /// <returns>The exit code: <see cref="ExitCodes.Findings"/> where less is noticed than <c>--min</c> asks.</returns>
    public int Execute(IReadOnlyCollection<CaseFile> files)
    {
        ChangedFiles? changed = null;
        if (choice.Base is { } text && (changed = ChangedFiles.Since(text, tests.Folders, context)) is null)
        {
            return ExitCodes.Invalid;
        }

        Func<Mutant, IReadOnlyList<Rule>, SurvivorFinding>? examine = null;
        if (choice.Proves && (examine = tests.MakeExaminer?.Invoke(rulebook, context)) is null)
        {
            return ExitCodes.Invalid;
        }

        var progress = new MutationProgress(context);
        MutationReport report;
        try
        {
            report = MutationTesting.Run(rulebook, files, new MutationOptions { Progress = progress.Show, Examine = examine, Includes = changed is null ? null : changed.Has }, context.Interrupted);
        }
        finally
        {
            progress.Hide();
        }

        var targets = new OutputTargets(context, _ => MutationScreen.Write(report, context.Results()), (_, stream) => JsonMutationWriter.Write(report, stream));
        if (!targets.Write(tests.Outputs))
        {
            return ExitCodes.Usage;
        }

        if (choice.Least is not { } least || report.Rate >= least)
        {
            return ExitCodes.Success;
        }

        context.Fail(MutationWords.TooFew(report.Rate, least));
        return ExitCodes.Findings;
    }
}
