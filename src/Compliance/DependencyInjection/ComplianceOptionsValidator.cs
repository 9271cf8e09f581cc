using Microsoft.Extensions.Options;

namespace Compliance.DependencyInjection;

/// <summary>Validates the options themselves.</summary>
internal sealed class ComplianceOptionsValidator : IValidateOptions<ComplianceOptions>
{
    public ValidateOptionsResult Validate(string? name, ComplianceOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Mistakes(ComplianceOptions options)
    {
        if (options.Sources.Count == 0 && options.RuleFolders.Count == 0)
        {
            yield return "No rules were added, so nothing would be checked: call AddRules or AddShippedPacks, or name folders in RuleFolders.";
        }

        if (options.RuleFolders.Any(string.IsNullOrWhiteSpace))
        {
            yield return "RuleFolders holds an empty name.";
        }

        if (options.ReloadDelay < TimeSpan.Zero || options.ReloadDelay > TimeSpan.FromHours(1))
        {
            yield return $"ReloadDelay is {options.ReloadDelay:c}; it lies between zero and one hour.";
        }

        if (options.RescanInterval != Timeout.InfiniteTimeSpan
            && (options.RescanInterval < TimeSpan.FromSeconds(1) || options.RescanInterval > TimeSpan.FromDays(1)))
        {
            yield return $"RescanInterval is {options.RescanInterval:c}; it lies between one second and one day, or is infinite.";
        }
    }
}
