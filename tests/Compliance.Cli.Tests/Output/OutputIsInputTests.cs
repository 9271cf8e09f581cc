using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Output;

/// <summary>Nothing that a run reads is taken for its output, by whatever name.</summary>
[Platform(Exclude = "Win", Reason = "The scripts use links.")]
internal sealed class OutputIsInputTests
{
    private const string Copies = """
        cd $DIR; cp $DATA/declarations/violating.yaml d.yaml; cp -r $DATA/rules rules; cp $DATA/declarations.ndjson s.ndjson
        printf 'language: en\n' >compliance.yaml
        compliance baseline d.yaml $RULES -o baseline.json 2>/dev/null

        """;

    [TestCase("check d.yaml $RULES -o json=d.yaml", "d.yaml")]
    [TestCase("check d.yaml $RULES -o json=../$(basename $DIR)/d.yaml", "d.yaml")]
    [TestCase("check d.yaml $RULES -o json=link", "d.yaml", "ln -s d.yaml link")]
    [TestCase("check d.yaml $RULES -o json=through/d.yaml", "d.yaml", "ln -s . through")]
    [TestCase("check link $RULES -o json=d.yaml", "d.yaml", "mkdir link; ln -s ../d.yaml link/l.yaml")]
    [TestCase("check d.yaml $RULES -o json=hard", "d.yaml", "ln d.yaml hard")]
    [TestCase("check d.yaml $RULES -o sarif=fine.sarif -o json=hard", "d.yaml", "ln d.yaml hard")]
    [TestCase("check d.yaml --no-shipped --rules rules -o json=rules/pack/pack.yaml", "rules/pack/pack.yaml")]
    [TestCase("coverage --no-shipped --rules rules -o html=rules/pack/rules/del-01-licence.cases.yaml", "rules/pack/rules/del-01-licence.cases.yaml")]
    [TestCase("check d.yaml $RULES --baseline baseline.json -o json=baseline.json", "baseline.json")]
    [TestCase("check d.yaml $RULES -o json=compliance.yaml", "compliance.yaml")]
    [TestCase("baseline d.yaml $RULES -o d.yaml", "d.yaml")]
    [TestCase("check s.ndjson $RULES -o ndjson=s.ndjson", "s.ndjson")]
    [TestCase("check s.ndjson $RULES -o ndjson=hard", "s.ndjson", "ln s.ndjson hard")]
    [TestCase("check s.ndjson $RULES >>s.ndjson", "s.ndjson")]
    public async Task Command_OutputIsAnInput_IsRefusedBeforeAnythingIsWritten(string command, string input, string before = "true")
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $"{Copies}{before}; cp {input} before; compliance {command}; echo $?; cmp before {input} && ls fine.sarif 2>/dev/null");

        result.Output.Should().Be("4\n", result.Error);
        result.Error.Should().MatchRegex("which this run reads|this run reads it");
    }

    [Test]
    public async Task Baseline_WrittenAnew_IsNoInput()
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $"{Copies}compliance baseline d.yaml $RULES -o baseline.json; echo $?");

        result.Output.Should().Be("0\n", result.Error);
    }
}
