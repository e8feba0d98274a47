#!/usr/bin/env bash
# Packs the tool and the library, installs them in an empty folder from there, and uses them as a newcomer would.
# Prints the packages with their sizes, and 'packed' at the end. Part of 'tests/run.sh --full'.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for room in Model Import Store Core Render; do
  dotnet pack "src/Indicators.$room" -c Release -v q -nologo -o "$folder/packages"
done
dotnet pack src/Indicators -c Release -v q -nologo -o "$folder/packages"
dotnet pack src/Indicators.Cli -c Release -v q -nologo -o "$folder/packages"
(cd "$folder/packages" && du -k --apparent-size -- *.nupkg *.snupkg)
version=$(basename "$folder"/packages/Indicators.Cli.*.nupkg .nupkg)
version=${version#Indicators.Cli.}

dotnet tool install Indicators.Cli --version "$version" --tool-path "$folder/tool" --add-source "$folder/packages"
mkdir "$folder/work"
(
  cd "$folder/work"
  ../tool/indicators --version
  ../tool/indicators new my-plan
  ../tool/indicators check my-plan
  ../tool/indicators evaluate my-plan --format html,json
  test -s my-plan/output/report.html
)

mkdir "$folder/program"
(
  cd "$folder/program"
  cat > program.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <RestoreAdditionalProjectSources>$folder/packages</RestoreAdditionalProjectSources>
    <RestorePackagesPath>$folder/restored</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Indicators" Version="$version" />
  </ItemGroup>
</Project>
XML
  cat > Program.cs <<'CS'
using var workspace = Indicators.Workspace.Open(args[0]);
workspace.Import();
var evaluation = workspace.Evaluate();
System.Console.WriteLine($"{evaluation.Goals.Count} goals; {workspace.Areas.Find("Gladsaxe").Code}");
CS
  dotnet run -- "$folder/work/my-plan"
)
echo packed
