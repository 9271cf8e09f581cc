using System.CommandLine;
using Compliance.Cli.Output;
using Compliance.Cli.Usage;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>Where the results of <c>compliance test</c> go: how cases went, or what they notice.</summary>
internal sealed class TestOutputOption
{
    private const string JUnit = "junit";

    private readonly Option<string[]> _output;

    public TestOutputOption(CliContext context) => _output = new Option<string[]>("--output", "-o")
    {
        HelpName = $"{OutputChoice.Console}|{JUnit}|{string.Join('|', MutationChoice.Formats)}[=FILE]",
        Description = new LocalizedText(
            "输出格式，可写多次；不写则为 console；junit 为案例的结果，json 与 --mutate 同用",
            "the format; may be repeated; console if left out; junit is for how cases went, json goes with --mutate").In(context.Language),
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_output);

    /// <summary>Reads the option.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="isMutation">Whether what cases notice is written.</param>
    /// <param name="errors">Where mistakes go.</param>
    public IReadOnlyList<OutputChoice> Read(ParseResult result, bool isMutation, List<UsageError> errors)
    {
        var outputs = result.GetValue(_output) ?? [];
        var notSo = isMutation ? [] : outputs.Where(o => MutationChoice.Formats.Contains(o.Split('=', 2)[0])).ToArray();
        if (notSo.Length == 0)
        {
            return OutputChoice.ParseAll(outputs, isMutation ? MutationChoice.Formats : [JUnit], errors);
        }

        errors.AddRange(notSo.Select(o => UsageErrors.OnlyWith($"{_output.Name} {o}", MutationOptionSet.Name)));
        return [];
    }
}
