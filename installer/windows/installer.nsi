; The installer for Windows: for one person, without rights of an administrator. /S is silent, /D=FOLDER the folder.
; Defined by build.sh: VERSION, FILES (the folder to install), OUTPUT, SIZE (KiB).
Unicode true
; 64 bits as the program: Windows on ARM runs it, and so does a wine without 32-bit libraries.
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "Origin Doctor"
OutFile "${OUTPUT}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Origin Doctor"
InstallDirRegKey HKCU "Software\Origin Doctor\Setup" "Folder"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Origin Doctor"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Origin Doctor Setup"
VIAddVersionKey CompanyName "The Origin Doctor authors"
VIAddVersionKey LegalCopyright "MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\origin-doctor.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${FILES}/licences/Origin Doctor.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Arabic"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Origin Doctor"
!define REPORT "OriginDoctor.Report"

Section
    SetOutPath "$INSTDIR"
    ; What an older version brought and this one does not. Only where that version stands: in any other folder
    ; these names are somebody else's.
    ReadRegStr $0 HKCU "Software\Origin Doctor\Setup" "Folder"
    ${If} $0 == $INSTDIR
        RMDir /r "$INSTDIR\plugins"
        RMDir /r "$INSTDIR\licences"
    ${EndIf}
    File /r "${FILES}/*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortCut "$SMPROGRAMS\Origin Doctor.lnk" "$INSTDIR\origin-doctor.exe"
    WriteRegStr HKCU "Software\Origin Doctor\Setup" "Folder" "$INSTDIR"

    ; Offered for .json files under "Open with", and never made their default.
    WriteRegStr HKCU "Software\Classes\${REPORT}" "" "Origin Doctor report"
    WriteRegStr HKCU "Software\Classes\${REPORT}\DefaultIcon" "" "$INSTDIR\origin-doctor.exe,0"
    WriteRegStr HKCU "Software\Classes\${REPORT}\shell\open\command" "" '"$INSTDIR\origin-doctor.exe" "%1"'
    WriteRegStr HKCU "Software\Classes\.json\OpenWithProgids" "${REPORT}" ""

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Origin Doctor"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\origin-doctor.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Origin Doctor authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    ; File by file: the folder may be one that holds something else.
    !include "${FILES}.nsh"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Origin Doctor.lnk"
    DeleteRegKey HKCU "Software\Classes\${REPORT}"
    DeleteRegValue HKCU "Software\Classes\.json\OpenWithProgids" "${REPORT}"
    DeleteRegKey HKCU "${UNINSTALL}"
    ; What the person chose in the program, and the certificates that it keeps.
    DeleteRegKey HKCU "Software\Origin Doctor"
    RMDir /r "$LOCALAPPDATA\origin-doctor"
SectionEnd
