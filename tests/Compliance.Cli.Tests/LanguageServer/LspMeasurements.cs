using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Compliance.Cli.Tests.LanguageServer;

/// <summary>
/// How long the server takes on the shipped packs, from a message to its answer, and how much processor time it uses. No time is asserted: run it by name
/// (<c>--filter LspMeasurements</c>), with nothing else on the machine.
/// </summary>
[Explicit("measures, and asserts no time")]
internal sealed class LspMeasurements
{
    private const string Rule = "rules/cn/payment/rules/cn-payment-second-clearing.yaml";
    private const string Vocabulary = "rules/vocabulary/activities.yaml";
    private const string Cases = "rules/cn/payment/rules/cn-payment-second-clearing.cases.yaml";
    // Even, so that the last text is the right one.
    private const int Times = 16;

    [Test]
    public async Task Measure()
    {
        await using var client = new LspClient();
        await client.AskAsync("initialize", new JsonObject { ["rootUri"] = new Uri(RepositoryRoot.Path).AbsoluteUri, ["capabilities"] = new JsonObject(), ["initializationOptions"] = new JsonObject { ["language"] = "en" } });
        client.Tell("initialized");

        var started = Stopwatch.StartNew();
        var rule = await OpenAsync(client, Rule);
        Report("first diagnostics, all files read", [started.Elapsed], client.ProcessorTime);
        await DiagnosticsAsync(client, "rule", Rule, rule, "severity: critical", "severity: critcal");
        await DiagnosticsAsync(client, "vocabulary", Vocabulary, await OpenAsync(client, Vocabulary), "type: boolean", "type: boolen");
        await DiagnosticsAsync(client, "cases", Cases, await OpenAsync(client, Cases), "expect: satisfied", "expect: satisfid");
        await CompletionAsync(client, "fields", rule, "applies_when:\n  ");
        await CompletionAsync(client, "sources", rule, "- { source: ");
        await CompletionAsync(client, "codes", rule, "settlement_initiator: ");
    }

    private static async Task<string> OpenAsync(LspClient client, string file)
    {
        var text = await File.ReadAllTextAsync(RepositoryRoot.Combine(file));
        client.Tell("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(file), ["languageId"] = "yaml", ["version"] = 1, ["text"] = text } });
        await client.DiagnosticsAsync(UriOf(file), _ => true);
        return text;
    }

    private static async Task DiagnosticsAsync(LspClient client, string what, string file, string text, string right, string wrong)
    {
        var times = new List<TimeSpan>();
        var before = client.ProcessorTime;
        for (var i = 0; i < Times; i++)
        {
            var isWrong = i % 2 == 0;
            var watch = Stopwatch.StartNew();
            Change(client, file, isWrong ? text.Replace(right, wrong, StringComparison.Ordinal) : text);
            await client.DiagnosticsAsync(UriOf(file), d => d.Count > 0 == isWrong);
            times.Add(watch.Elapsed);
            await Task.Delay(150);
        }

        Report($"diagnostics of {what}", times, (client.ProcessorTime - before) / Times);
    }

    private static async Task CompletionAsync(LspClient client, string what, string text, string behind)
    {
        var at = text.IndexOf(behind, StringComparison.Ordinal) + behind.Length;
        Change(client, Rule, text);
        var parameters = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(Rule) }, ["position"] = LspWorkspace.Place(text, at) };
        await client.ResultAsync("textDocument/hover", parameters.DeepClone().AsObject());
        var times = new List<TimeSpan>();
        var before = client.ProcessorTime;
        var offers = 0;
        for (var i = 0; i < Times; i++)
        {
            var watch = Stopwatch.StartNew();
            offers = (await client.ResultAsync("textDocument/completion", parameters.DeepClone().AsObject()))!["items"]!.AsArray().Count;
            times.Add(watch.Elapsed);
        }

        Report($"completion of {what}, {offers} offers", times, (client.ProcessorTime - before) / Times);
    }

    private static void Change(LspClient client, string file, string text) => client.Tell("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = UriOf(file), ["version"] = 2 },
        ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    });

    private static void Report(string what, List<TimeSpan> times, TimeSpan processor) => TestContext.Out.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: median {times.Order().ElementAt(times.Count / 2).TotalMilliseconds:F1} ms, longest {times.Max().TotalMilliseconds:F1} ms, processor {processor.TotalMilliseconds:F1} ms"));

    private static string UriOf(string file) => new Uri(RepositoryRoot.Combine(file)).AbsoluteUri;
}
