using System.CommandLine;
using Compliance.Cli.Usage;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>The option that chooses who reaches the verdicts. The reports are the same.</summary>
internal sealed class EngineOption(Language language)
{
    /// <summary>The word for the NRules-backed engine.</summary>
    public const string NRules = "nrules";

    private const string Native = "native";

    private readonly Option<string> _option = new("--engine")
    {
        HelpName = $"{Native}|{NRules}",
        Description = new LocalizedText("用哪个引擎评估，结果相同；不写则为 native", "which engine evaluates, with the same result; native if left out").In(language),
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(_option);

    /// <summary>Reads the option.</summary>
    /// <returns>What makes the engine of a rulebook.</returns>
    public Func<Rulebook, IComplianceEngine> Read(ParseResult result, List<UsageError> errors)
    {
        var chosen = OptionReading.Word(result, _option, Native, [new(Native, Native, Native), new(NRules, NRules, NRules)], errors);
        if (chosen == NRules)
        {
#if NRULES
            return rulebook => new Compliance.NRules.NRulesEngine(rulebook);
#else
            errors.Add(UsageErrors.NoNRules(_option.Name));
#endif
        }

        return rulebook => new ComplianceEngine(rulebook);
    }
}
