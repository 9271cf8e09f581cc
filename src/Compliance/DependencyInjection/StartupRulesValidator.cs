using Compliance.Diagnostics;
using Compliance.Reloading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Compliance.DependencyInjection;

/// <summary>Loads the rules when the host starts, and reports every mistake in them.</summary>
internal sealed class StartupRulesValidator(IServiceProvider provider) : IValidateOptions<StartupRules>
{
    public ValidateOptionsResult Validate(string? name, StartupRules options)
    {
        try
        {
            var source = string.IsNullOrEmpty(name)
                ? provider.GetRequiredService<IComplianceEngineSource>()
                : provider.GetRequiredKeyedService<IComplianceEngineSource>(name);
            var mistakes = DiagnosticLine.OfErrors(source.LatestLoad.Diagnostics).ToList();
            return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
        }
        catch (OptionsValidationException)
        {
            // The options are wrong themselves: that is reported as such, and once.
            return ValidateOptionsResult.Skip;
        }
    }
}
