using System.Globalization;
using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Mutation;
using Compliance.Cli.LanguageServer.Protocol;
using Compliance.Evaluation;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>Runs the cases of a rule as they are written now, saved or not, and finds what none of them notices.</summary>
/// <param name="writer">Where the result is shown.</param>
internal sealed class CommandFeature(MessageWriter writer)
{
    /// <summary>Runs cases: the rule, and the number of one case from 0.</summary>
    public const string Run = "compliance.runCases";

    /// <summary>Finds the changes of a rule that no case notices.</summary>
    public const string Mutate = "compliance.mutate";

    private const int Warning = 2;
    private const int Information = 3;
    private const int MostListed = 5;

    /// <summary>Answers <c>workspace/executeCommand</c> with the counts, and shows them.</summary>
    public void Execute(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var command = parameters.Text("command");
        if (command is not (Run or Mutate))
        {
            throw new RpcException(RpcErrors.InvalidParameters, $"There is no command '{command}'.");
        }

        var arguments = parameters.Items("arguments").ToList();
        var rule = arguments is [{ ValueKind: JsonValueKind.String } first, ..] ? first.GetString()! : throw new RpcException(RpcErrors.InvalidParameters, "The first argument is the id of a rule.");
        int? index = arguments is [_, { ValueKind: JsonValueKind.Number } second, ..] && second.TryGetInt32(out var number) ? number : null;
        var file = Cases(session, rule, cancellationToken, out var state);
        if (command == Run)
        {
            RunCases(session, state, file, index, json, cancellationToken);
        }
        else
        {
            FindSurvivors(session, state, file, json, cancellationToken);
        }
    }

    private static CaseFile Cases(Session session, string rule, CancellationToken cancellationToken, out WorkspaceState state)
    {
        state = session.Current(cancellationToken);
        if (!RunnableCases.AreRulesSound(state))
        {
            throw new RpcException(RpcErrors.Failed, session.Text("规则有错误，先改正再运行。", "The rules have errors; correct them first."));
        }

        return RunnableCases.Of(state, rule)
            ?? throw new RpcException(RpcErrors.Failed, session.Text($"规则“{rule}”没有可以运行的案例。", $"The rule '{rule}' has no cases that can be run."));
    }

    private void RunCases(Session session, WorkspaceState state, CaseFile file, int? index, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var runner = new CaseRunner(new ComplianceEngine(state.Rulebook!));
        var chosen = index is { } one ? file.Cases.Skip(one).Take(1) : file.Cases;
        var results = chosen.Select(c => runner.Run(file.Rule, c, cancellationToken)).ToList();
        var failed = results.Where(r => !r.Passed).ToList();
        var names = failed.Take(MostListed).Select(r => r.Case.Name.In(session.Language));
        var text = failed.Count == 0
            ? session.Text($"{file.Rule.Id}：{results.Count} 个案例全部通过。", $"{file.Rule.Id}: all {Count(results.Count)} cases pass.")
            : session.Text($"{file.Rule.Id}：{results.Count} 个案例中 {failed.Count} 个不符：{string.Join("；", names)}", $"{file.Rule.Id}: {Count(failed.Count)} of {Count(results.Count)} cases fail: {string.Join("; ", names)}");
        Show(failed.Count == 0 ? Information : Warning, text);
        json.WriteStartObject();
        json.WriteNumber("run", results.Count);
        json.WriteNumber("failed", failed.Count);
        json.WriteEndObject();
    }

    private void FindSurvivors(Session session, WorkspaceState state, CaseFile file, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var report = MutationTesting.Run(state.Rulebook!, [file], null, cancellationToken);
        var survivors = report.Results.SelectMany(r => r.Survivors).ToList();
        var sentences = survivors.Take(MostListed).Select(s => s.Sentence.In(session.Language));
        Show(survivors.Count == 0 ? Information : Warning, survivors.Count == 0
            ? session.Text($"{file.Rule.Id}：{report.Total} 处改动都有案例发现。", $"{file.Rule.Id}: a case notices each of {Count(report.Total)} changes.")
            : session.Text($"{file.Rule.Id}：{survivors.Count} 处改动没有案例发现：{string.Join(" ", sentences)}", $"{file.Rule.Id}: no case notices {Count(survivors.Count)} changes: {string.Join(" ", sentences)}"));
        json.WriteStartObject();
        json.WriteNumber("changes", report.Total);
        json.WriteNumber("survivors", survivors.Count);
        json.WriteEndObject();
    }

    private void Show(int type, string text) => writer.Notify("window/showMessage", json =>
    {
        json.WriteStartObject();
        json.WriteNumber("type", type);
        json.WriteString("message", text);
        json.WriteEndObject();
    });

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
