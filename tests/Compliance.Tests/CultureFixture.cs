using System.Globalization;

namespace Compliance.Tests;

/// <summary>Runs its tests under a culture whose letters, separators or calendar differ from what the files use.</summary>
internal abstract class CultureFixture(string culture)
{
    private CultureInfo _before = CultureInfo.CurrentCulture;

    [SetUp]
    public void EnterCulture()
    {
        _before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
    }

    [TearDown]
    public void LeaveCulture() => CultureInfo.CurrentCulture = _before;
}
