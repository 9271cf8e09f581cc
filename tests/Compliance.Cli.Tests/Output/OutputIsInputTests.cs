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

    // Files in a folder of many are told from the output by their names, where that is enough.
    private const string Many = "for i in $(seq 40); do sed s/del-01-licence/copy-$i/ rules/pack/rules/del-01-licence.yaml >rules/pack/rules/copy-$i.yaml; done";
    private const string Linked = Many + "; mv rules/pack/rules/copy-7.yaml other.yaml; ln -s ../../../other.yaml rules/pack/rules/copy-7.yaml";
    private const string Folders = "for i in $(seq 40); do mkdir -p many/$i; printf 'id,name\\nc1,A\\n' >many/$i/company.csv; done";

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
    [TestCase("check d.yaml --no-shipped --rules rules -o json=rules/pack/rules/copy-7.yaml", "rules/pack/rules/copy-7.yaml", Many)]
    [TestCase("check d.yaml --no-shipped --rules rules -o json=hard", "rules/pack/rules/copy-7.yaml", Many + "; ln rules/pack/rules/copy-7.yaml hard")]
    [TestCase("check d.yaml --no-shipped --rules rules -o json=other.yaml", "other.yaml", Linked)]
    [TestCase("check many/* $RULES -o json=many/7/company.csv", "many/7/company.csv", Folders)]
    public async Task Command_OutputIsAnInput_IsRefusedBeforeAnythingIsWritten(string command, string input, string before = "true")
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $"{Copies}{before}; cp {input} before; compliance {command}; echo $?; cmp before {input} && ls fine.sarif 2>/dev/null");

        result.Output.Should().Be("4\n", result.Error);
        result.Error.Should().MatchRegex("which this run reads|this run reads it");
    }

    [Test]
    public async Task Check_OutputBesideManyRules_IsWrittenAnew()
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $"{Copies}{Many}; echo old >rules/pack/rules/report.json; compliance check d.yaml --no-shipped --rules rules -o json=rules/pack/rules/report.json; echo $?; head -c 1 rules/pack/rules/report.json");

        result.Output.Should().Be("1\n{", result.Error);
    }

    [Test]
    public async Task Baseline_WrittenAnew_IsNoInput()
    {
        using var folder = new TemporaryFolder();

        var result = await Shell.RunAsync(folder, $"{Copies}compliance baseline d.yaml $RULES -o baseline.json; echo $?");

        result.Output.Should().Be("0\n", result.Error);
    }
}
